import type { Reading } from '../model/reading.ts'

/** Passages by the capitalised words in them, made when it is first asked: most texts need none. */
export class NameIndex {
  readonly #readings: readonly Reading[]
  #index: Map<string, Set<number>> | undefined

  constructor(readings: readonly Reading[]) {
    this.#readings = readings
  }

  #passagesOf(word: string): ReadonlySet<number> {
    this.#index ??= this.#build()
    return this.#index.get(word) ?? new Set()
  }

  #build(): Map<string, Set<number>> {
    const index = new Map<string, Set<number>>()
    for (const { tokens, passage } of this.#readings)
      for (const { lower, capital } of tokens) {
        if (!capital) continue
        const word = lower.replace(/'s?$/, '')
        const passages = index.get(word)
        if (passages) passages.add(passage)
        else index.set(word, new Set([passage]))
      }
    return index
  }

  /** True when some passage holds a word of the one and a word of the other. */
  nameTogether(a: readonly string[], b: readonly string[]): boolean {
    const theirs = new Set(b.flatMap((word) => [...this.#passagesOf(word)]))
    return a.some((word) => [...this.#passagesOf(word)].some((passage) => theirs.has(passage)))
  }
}
