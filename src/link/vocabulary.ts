import type { Reading } from '../model/reading.ts'

/** A short text is weighed like one of so many sentences. */
const FEWEST = 30

/**
 * How much a shared word says, by its rarity in this document: a word that stands in every section ties nothing.
 * The weight is the inverse document frequency over sentences, scaled to 0–1.
 */
export class Vocabulary {
  readonly #frequency = new Map<string, number>()
  readonly #scale: number

  constructor(readings: readonly Reading[]) {
    for (const { keys } of readings)
      for (const key of keys) this.#frequency.set(key, (this.#frequency.get(key) ?? 0) + 1)
    this.#scale = Math.log(Math.max(readings.length, FEWEST))
  }

  /** Sentences, cells and headings that hold the key. */
  frequency(key: string): number {
    return this.#frequency.get(key) ?? 0
  }

  weight(key: string): number {
    return Math.max(0.05, 1 - Math.log(Math.max(1, this.frequency(key))) / this.#scale)
  }

  /** Summed rarity of the keys. */
  weightOf(keys: Iterable<string>): number {
    let sum = 0
    for (const key of keys) sum += this.weight(key)
    return sum
  }
}
