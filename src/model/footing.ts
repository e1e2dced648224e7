import type { QuantityMention } from './mention.ts'

/** A whole with the parts that one sentence says it is made of: "54 posts: 20 in A, 18 in B and 12 in C". */
export interface FootingMention {
  /** More than one where the sentence leaves open which of its figures is meant. */
  readonly wholes: readonly QuantityMention[]
  readonly parts: readonly QuantityMention[]
}
