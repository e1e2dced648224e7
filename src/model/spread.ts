import type { Stretch } from './listing.ts'
import type { QuantityMention } from './mention.ts'

/** Two ends of a range in the order in which they are printed, the first above the second. */
export interface InvertedRange extends Stretch {
  readonly first: QuantityMention
  readonly second: QuantityMention
  /** "between 40 and 25" and "a minimum of 40 and a maximum of 25" leave no other reading; "from 40 to 25" may fall. */
  readonly form: 'between' | 'extremes' | 'from-to' | 'dash'
}
