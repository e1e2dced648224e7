import type { Reading } from '../model/reading.ts'

/**
 * How much a shared word says, by its rarity in this document: a word that stands in every section ties nothing.
 * The weight is the inverse document frequency over sentences, scaled to 0–1.
 */
export class Vocabulary {
  readonly #frequency = new Map<string, number>()
  readonly #scale: number
  readonly #sentences: number

  constructor(readings: readonly Reading[]) {
    for (const { keys } of readings)
      for (const key of keys) this.#frequency.set(key, (this.#frequency.get(key) ?? 0) + 1)
    this.#sentences = Math.max(readings.length, 30)
    this.#scale = Math.log(this.#sentences)
  }

  /** Sentences, cells and headings that hold the key. */
  frequency(key: string): number {
    return this.#frequency.get(key) ?? 0
  }

  weight(key: string): number {
    return Math.max(0.05, 1 - Math.log(Math.max(1, this.frequency(key))) / this.#scale)
  }
}
