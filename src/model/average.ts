import type { Interval } from '../quantity/interval.ts'
import type { Stretch } from './listing.ts'
import type { QuantityMention } from './mention.ts'

/** "an average of 12", "(median 34)": a middle value with what the sentence gives it to stand for. */
export interface AverageMention extends Stretch {
  readonly kind: 'mean' | 'median'
  readonly value: QuantityMention
  /** The range or the two extremes that it has to lie in. */
  readonly within: { readonly range: Interval; readonly at: readonly QuantityMention[] } | undefined
  /** The values that it is the middle of. */
  readonly of: readonly QuantityMention[]
  /** The total and the number of things that it divides. */
  readonly shared: { readonly total: QuantityMention; readonly count: QuantityMention } | undefined
}
