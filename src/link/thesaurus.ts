import { lookUp } from '../lexicon/words.ts'
import { append } from '../model/group.ts'

/** Senses of a word that count; rarer ones make strangers synonyms. */
const SENSES = 2

/** Synonyms among the words that this document uses, by shared WordNet senses. */
export class Thesaurus {
  readonly #synonyms = new Map<string, readonly string[]>()

  constructor(families: Iterable<string>) {
    const bySense = new Map<string, string[]>()
    const sensesOf = new Map<string, readonly string[]>()
    for (const family of families) {
      const senses = Object.values(lookUp(family)?.senses ?? {}).flatMap((codes) => codes.slice(0, SENSES))
      if (senses.length === 0) continue
      sensesOf.set(family, senses)
      for (const sense of senses) append(bySense, sense, family)
    }
    for (const [family, senses] of sensesOf) {
      const others = new Set(senses.flatMap((sense) => bySense.get(sense) ?? []))
      others.delete(family)
      if (others.size > 0) this.#synonyms.set(family, [...others])
    }
  }

  /** Families that share a common sense with this one. */
  of(family: string): readonly string[] {
    return this.#synonyms.get(family) ?? []
  }
}
