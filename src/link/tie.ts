import type { Tie, ValueMention } from '../model/facts.ts'
import type { Thesaurus } from './thesaurus.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A word tied over a synonym counts less than the word itself. */
const SYNONYM = 0.6

/** What link knows of the document's words. */
export interface Words {
  readonly vocabulary: Vocabulary
  readonly thesaurus: Thesaurus
}

interface SharedWord {
  readonly word: string
  readonly weight: number
}

function sharedWords(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>, { vocabulary, thesaurus }: Words): SharedWord[] {
  const shared: SharedWord[] = []
  for (const [key, weight] of a) {
    const other = b.get(key)
    if (other !== undefined) {
      shared.push({ word: key, weight: Math.min(weight, other) * vocabulary.weight(key) })
      continue
    }
    const synonym = weight >= 0.75 ? thesaurus.of(key).find((word) => (b.get(word) ?? 0) >= 0.75 && !a.has(word)) : undefined
    if (synonym) shared.push({ word: synonym, weight: SYNONYM * Math.min(weight, b.get(synonym)!) * vocabulary.weight(synonym) })
  }
  return shared.sort((x, y) => y.weight - x.weight || (x.word < y.word ? -1 : 1))
}

const mass = (keys: ReadonlyMap<string, number>, vocabulary: Vocabulary): number => {
  let total = 0
  for (const [key, weight] of keys) if (weight >= 0.75) total += weight * vocabulary.weight(key)
  return total
}

export interface TieFeatures {
  /** Summed rarity of the shared words. */
  readonly shared: number
  /** The same as a share of the poorer context. */
  readonly containment: number
  /** The measured noun is the same word, or a synonym. */
  readonly head: boolean
  /** Shared words that stand in the comma segment of both. */
  readonly near: number
  readonly words: readonly string[]
}

/** What ties two mentions: explainable figures, from which `scoreOf` makes the confidence. */
export function tieFeatures(a: ValueMention, b: ValueMention, words: Words): TieFeatures {
  const { vocabulary, thesaurus } = words
  const shared = sharedWords(a.keys, b.keys, words)
  const total = shared.reduce((sum, { weight }) => sum + weight, 0)
  const poorer = Math.max(0.5, Math.min(mass(a.keys, vocabulary), mass(b.keys, vocabulary)))
  const head = a.head !== undefined && b.head !== undefined && (a.head === b.head || thesaurus.of(a.head).includes(b.head))
  const near = shared.filter(({ word }) => (a.keys.get(word) ?? 0) >= 0.9 && (b.keys.get(word) ?? 0) >= 0.9).length
  return { shared: total, containment: Math.min(1, total / poorer), head, near, words: shared.map(({ word }) => word) }
}

/** The features as steps that a reader can follow. */
export function tieOf(score: number, features: TieFeatures): Tie {
  const words = features.words.slice(0, 6)
  const steps = [`both speak of ${words.map((word) => `“${word}”`).join(', ')}`]
  if (features.head) steps.push('both measure the same noun')
  return { score, words, steps }
}
