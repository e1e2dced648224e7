import type { QuantityMention } from './mention.ts'
import type { NounPhrase } from './reading.ts'

/** "a difference of 46", "9 MW more than the 41 MW of B", "400 fewer than B": how far two figures lie apart. */
export interface GapMention {
  readonly amount: QuantityMention
  /** The two figures, where the sentence gives them. */
  readonly ends: readonly [QuantityMention, QuantityMention] | undefined
  /** The two things, where it names them. */
  readonly things: readonly [NounPhrase, NounPhrase] | undefined
}
