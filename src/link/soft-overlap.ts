import { cosine, vectorOf } from '../lexicon/vectors.ts'
import type { Words } from './tie.ts'

const SYNONYM = 0.85
/** Below this cosine two words have no more than a broad field in common. */
const FAR = 0.3
/** Words that lie close may be opposites: they never count as much as the word itself. */
const NEAR = 0.9
/** What is inherited from a heading further up is not what a clause itself says. */
const OWN = 0.65
/** A clause of one common word or two ties nothing. */
const LEAST_MASS = 1.5

export type Context = ReadonlyMap<string, number>

const near = (a: Int8Array | undefined, b: Int8Array | undefined): number =>
  a && b ? Math.max(0, (cosine(a, b) - FAR) / (1 - FAR)) * NEAR : 0

/** How far two clauses speak of the same, where they say it in other words. */
export class SoftOverlap {
  readonly #words: Words
  /** What has been reckoned, by the first word and then the second: a key of both would have to be joined each time. */
  readonly #known = new Map<string, Map<string, number>>()

  constructor(words: Words) {
    this.#words = words
  }

  /** 1 for the same word, less for a synonym or a word of the same topic, 0 for strangers. */
  relation(a: string, b: string): number {
    return a === b ? 1 : this.#relationIn(this.#rowOf(a), a, b)
  }

  #rowOf(a: string): Map<string, number> {
    const row = this.#known.get(a) ?? new Map<string, number>()
    this.#known.set(a, row)
    return row
  }

  #relationIn(row: Map<string, number>, a: string, b: string): number {
    const known = row.get(b)
    if (known !== undefined) return known
    const value = this.#words.thesaurus.of(a).includes(b) ? SYNONYM : near(vectorOf(a), vectorOf(b))
    row.set(b, value)
    return value
  }

  /** Share of the first context's own words, weighed by rarity, that the second one knows. */
  covered(a: Context, b: Context): number {
    const { vocabulary } = this.#words
    let known = 0
    let all = 0
    for (const [key, weight] of a) {
      if (weight < OWN) continue
      const mass = weight * vocabulary.weight(key)
      all += mass
      let best = b.get(key) ?? 0
      if (best === 0) {
        const row = this.#rowOf(key)
        for (const [other, own] of b) best = Math.max(best, this.#relationIn(row, key, other) * own)
      }
      known += mass * best
    }
    return known / Math.max(LEAST_MASS, all)
  }

  /** The same both ways: a short clause inside a long one is not the same statement. */
  between(a: Context, b: Context): number {
    return Math.sqrt(this.covered(a, b) * this.covered(b, a))
  }

  /** How much of one list of words the other holds at best, by the rarer word of each pair. */
  best(a: Iterable<string>, b: readonly string[]): number {
    const { vocabulary } = this.#words
    let best = 0
    for (const x of a) {
      for (const y of b) {
        const relation = this.relation(x, y)
        if (relation > 0.5)
          best = Math.max(best, relation * (0.4 + 0.6 * Math.min(vocabulary.weight(x), vocabulary.weight(y))))
      }
    }
    return best
  }

  /** Sum over one list of the best match in the other. */
  sum(a: Iterable<string>, b: readonly string[]): number {
    const { vocabulary } = this.#words
    let sum = 0
    for (const x of a) {
      let best = 0
      for (const y of b) {
        const relation = this.relation(x, y)
        if (relation > 0.5) best = Math.max(best, relation * Math.min(vocabulary.weight(x), vocabulary.weight(y)))
      }
      sum += best
    }
    return sum
  }
}
