import type { Interval } from '../quantity/interval.ts'
import type { Rational } from '../quantity/rational.ts'
import type { DateInterval } from './date.ts'

/** One end of a stretch of time, with the words that give it; both ends of a printed range stand at its words. */
export interface DatePoint {
  readonly start: number
  readonly end: number
  readonly date: DateInterval
}

/**
 * A stated length of time with the two dates that it lies between: "the five-year plan (2018–2024)" is a length, "in 1996,
 * twelve years after it was founded in 1983" a distance.
 */
export interface SpanMention {
  readonly start: number
  readonly end: number
  /** As printed, with its hedge left out. */
  readonly printed: string
  readonly form: 'length' | 'distance'
  /** Seconds that the words can stand for. */
  readonly length: Interval
  /** Name of the unit and the seconds that it has. */
  readonly unit: string
  readonly unitSeconds: Rational
  readonly from: DatePoint
  readonly to: DatePoint
  /** Any part of the stretch will do: "for two years between 2010 and 2020". */
  readonly inside: boolean
  /** A hedge or a rounded figure leaves room. */
  readonly loose: boolean
}

/** What a passage says of time besides its dates. */
export interface TimeMentions {
  readonly spans: readonly SpanMention[]
}

export const NO_TIME: TimeMentions = { spans: [] }
