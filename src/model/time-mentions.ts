import type { Interval } from '../quantity/interval.ts'
import type { Rational } from '../quantity/rational.ts'
import type { DateInterval } from './date.ts'
import type { DateMention } from './mention.ts'
import type { NounPhrase } from './reading.ts'

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
export interface SpanMention extends Gap {
  readonly form: 'length' | 'distance'
  readonly from: DatePoint
  readonly to: DatePoint
  /** Any part of the stretch will do: "for two years between 2010 and 2020". */
  readonly inside: boolean
}

/** A happening as a stretch of words: a clause or a noun phrase. */
export interface EventPhrase {
  readonly start: number
  readonly end: number
  readonly printed: string
  /** Content keys, those of a subject that stands elsewhere in the sentence included. */
  readonly keys: readonly string[]
  /** Families of the words that say what happened. */
  readonly actions: readonly string[]
  /** Steps that these words name, as in `lexicon/event-steps`. */
  readonly steps: readonly string[]
  /** Words that tell it from others of its kind: "second", "new". */
  readonly marks: readonly string[]
  /** The date that the phrase itself gives. */
  readonly date: DateMention | undefined
}

/** One happening said to come before another: "the dam burst before the valley was cleared". */
export interface OrderMention {
  readonly start: number
  readonly end: number
  /** The word that says it. */
  readonly cue: string
  readonly earlier: EventPhrase
  readonly later: EventPhrase
  /** How much time is said to lie between. */
  readonly gap: Gap | undefined
}

/**
 * Two stretches of words of which one is said to come first, in any tense and whatever they name: "fit the seals first,
 * then the cover". Nothing is known of what happened, so these are only held against one another.
 */
export interface SequenceMention extends OrderMention {
  /** The cue says that the one causes the other, which leaves room for the way back. */
  readonly cause: boolean
  /** "only once", "not until": the other way round is denied. */
  readonly exclusive: boolean
}

/** A stated length of time, in seconds that the words can stand for. */
export interface Gap {
  readonly start: number
  readonly end: number
  readonly printed: string
  readonly length: Interval
  readonly unit: string
  readonly unitSeconds: Rational
  /** A hedge or a rounded figure leaves room. */
  readonly loose: boolean
}

/** A point in the life of somebody or something, with its date: "founded in 1902". */
export interface StageMention {
  readonly start: number
  readonly end: number
  readonly stage: 'birth' | 'death' | 'founding' | 'opening' | 'takeover' | 'ending'
  readonly date: DateMention
  readonly holder: NounPhrase | undefined
}

/** A printed period that ends before it begins. */
export interface InvertedRange {
  readonly start: number
  readonly end: number
  readonly printed: string
  readonly from: string
  readonly to: string
}

/** The age that somebody had at a date, with the date of birth that the sentence gives. */
export interface AgeMention {
  readonly start: number
  readonly end: number
  readonly printed: string
  readonly years: number
  readonly event: DateMention
  readonly birth: DateMention | undefined
  readonly holder: NounPhrase | undefined
}

/** An anniversary with the date on which it is kept and, where the sentence gives it, that of what it recalls. */
export interface AnniversaryMention {
  readonly start: number
  readonly end: number
  readonly printed: string
  readonly years: number
  readonly kept: DateMention
  readonly origin: DateMention | undefined
  readonly holder: NounPhrase | undefined
}

/** What a passage says of time besides its dates. */
export interface TimeMentions {
  readonly spans: readonly SpanMention[]
  readonly orders: readonly OrderMention[]
  readonly sequences: readonly SequenceMention[]
  /** Dates given by a length of time from another one, each at the words of what it dates. */
  readonly reckoned: readonly DateMention[]
  readonly stages: readonly StageMention[]
  readonly inverted: readonly InvertedRange[]
  readonly ages: readonly AgeMention[]
  readonly anniversaries: readonly AnniversaryMention[]
}

export const NO_TIME: TimeMentions = {
  spans: [],
  orders: [],
  sequences: [],
  reckoned: [],
  stages: [],
  inverted: [],
  ages: [],
  anniversaries: []
}
