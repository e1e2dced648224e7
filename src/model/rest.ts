import type { QuantityMention } from './mention.ts'

/** "the other 40": what the figures before it leave over. */
export interface RestMention {
  readonly value: QuantityMention
  /** The figures of its sentence in front of it. */
  readonly before: readonly QuantityMention[]
  /** The nouns that they and it count, families, in order. */
  readonly nouns: readonly (string | undefined)[]
}

/** "Of these, 130", "including €6 million": part of a figure before it. */
export interface SubsetMention {
  readonly value: QuantityMention
  /** The figures of its sentence in front of it, of its kind. */
  readonly before: readonly QuantityMention[]
}
