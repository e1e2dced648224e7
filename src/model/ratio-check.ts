import type { Interval } from '../quantity/interval.ts'
import type { ShareCheck } from './arithmetic-facts.ts'
import type { Located, Tie } from './facts.ts'
import type { QuantityMention } from './mention.ts'

/** A share in words or as a ratio, with what bears it out: figures of part and whole, or a percentage of the same. */
export type RatioCheck =
  | { readonly kind: 'figures'; readonly check: ShareCheck }
  | {
      readonly kind: 'percent'
      readonly ratio: Located<QuantityMention>
      readonly percent: Located<QuantityMention>
      /** All percentages that the words of the ratio can stand for. */
      readonly range: Interval
      readonly tie: Tie
    }
