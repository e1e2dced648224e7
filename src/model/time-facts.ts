import type { DateInterval } from './date.ts'
import type { Located, Spot } from './facts.ts'
import type { DateMention } from './mention.ts'
import type { Span } from './span.ts'
import type { EventPhrase, InvertedRange, OrderMention, SpanMention, StageMention } from './time-mentions.ts'

/** A date with the passage that prints it. */
export interface PlacedDate extends Spot {
  readonly date: DateInterval
}

/** A stated length of time with the two dates that it lies between. */
export interface SpanCheck {
  readonly span: Located<SpanMention>
  readonly from: PlacedDate
  readonly to: PlacedDate
  /** How surely the dates are those of the two ends. */
  readonly score: number
}

/** One side of a stated order with the date that the text gives the happening there or elsewhere. */
export interface DatedSide {
  readonly phrase: EventPhrase
  readonly date: PlacedDate
  /** How surely the date is that of the happening, 1 for a date of the phrase itself. */
  readonly score: number
  readonly words: readonly string[]
  /** The text gives no other date for what may be the same happening. */
  readonly sole: boolean
}

/** Two happenings said to follow on each other, with the dates that the text gives them. */
export interface OrderCheck {
  readonly order: Located<OrderMention>
  readonly earlier: DatedSide | undefined
  readonly later: DatedSide | undefined
  /** Further stated orders that lead on from the first one, to the later date or back to where it began. */
  readonly path: readonly Located<OrderMention>[]
  /** The path leads back. */
  readonly circle: boolean
}

/** Two points in the life of one thing, or the two ends of a printed period. */
export type DateOrder =
  | { readonly form: 'range'; readonly range: Located<InvertedRange> }
  | {
      readonly form: 'life'
      readonly holder: string
      readonly earlier: Located<StageMention>
      readonly later: Located<StageMention>
    }

/** An age or an anniversary between two dates. */
export interface YearsCheck {
  readonly form: 'age' | 'anniversary'
  readonly stated: Spot & { readonly printed: string }
  readonly years: number
  readonly from: PlacedDate
  readonly to: PlacedDate
  /** The first date stands in the same sentence. */
  readonly near: boolean
}

/** A date that the report's own date bears on: that of a source, or of what the text says is still to come. */
export interface ReportTime {
  readonly form: 'source' | 'tense'
  readonly at: Spot | Span
  readonly printed: string
  /** The date of the report, as printed. */
  readonly report: string
  /** The source came out before the report, the plan lies ahead of it. */
  readonly fits: boolean
}

/** The kinds of fact that the rules on time read. */
export interface TimeFacts {
  /** Every date with a day that the document prints. */
  day: Located<DateMention>
  span: SpanCheck
  order: OrderCheck
  'date-order': DateOrder
  years: YearsCheck
  'report-time': ReportTime
}
