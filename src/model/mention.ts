import type { DateInterval } from './date.ts'
import type { Quantity } from './quantity.ts'

/** A printed figure of a passage; offsets are those of the rendered text. */
export interface QuantityMention {
  /** From the sign or currency to the unit; a hedge in front does not count. */
  readonly start: number
  readonly end: number
  readonly quantity: Quantity
  /** Words behind "per", "/" or "a": "year" in "$5 a year", "capita", "million tokens". */
  readonly per?: string
}

/** How a date stands in its clause. */
export type DateRole = 'at' | 'since' | 'until' | 'from-to' | 'by' | 'before' | 'after' | 'during'

/** A date or period of a passage; offsets are those of the rendered text. */
export interface DateMention {
  readonly start: number
  readonly end: number
  readonly date: DateInterval
  readonly role: DateRole
  /** 0 for Sunday to 6 for Saturday, when the weekday is printed beside the date. */
  readonly weekday?: number
  /** A day that no calendar has, such as 31 April. */
  readonly impossible?: boolean
}
