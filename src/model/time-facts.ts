import type { DateInterval } from './date.ts'
import type { Located, Spot } from './facts.ts'
import type { DateMention } from './mention.ts'
import type { SpanMention } from './time-mentions.ts'

/** A date with the passage that prints it. */
export interface PlacedDate extends Spot {
  readonly date: DateInterval
}

/** A stated length of time with the two dates that it lies between. */
export interface SpanCheck {
  readonly span: Located<SpanMention>
  readonly from: PlacedDate
  readonly to: PlacedDate
}

/** The kinds of fact that the rules on time read. */
export interface TimeFacts {
  /** Every date with a day that the document prints. */
  day: Located<DateMention>
  span: SpanCheck
}
