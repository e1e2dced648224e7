import type { Granularity } from '../../model/date.ts'
import { dayNumber, daysInMonth } from '../../quantity/calendar.ts'

/** A date or period as it stands in the text, before role and context are known. */
export interface Stretch {
  readonly start: number
  readonly end: number
  readonly first: number | undefined
  readonly last: number | undefined
  readonly granularity: Granularity
  readonly weekday?: number
  readonly impossible?: boolean
  /** Four digits and nothing else: a year only if the words around it say so. */
  readonly bareYear?: number
  /** Both ends are printed. */
  readonly isRange?: boolean
  /** Month and perhaps day that still want their year. */
  readonly partial?: { readonly month: number; readonly day: number | undefined }
}

export const EARLIEST_YEAR = 1000
export const LATEST_YEAR = 2100

export const isYearNumber = (year: number): boolean => year >= EARLIEST_YEAR && year <= LATEST_YEAR

/** From the first day of one month to the last of another. */
export function monthSpan(
  fromYear: number,
  fromMonth: number,
  toYear: number,
  toMonth: number
): { first: number; last: number } {
  return { first: dayNumber(fromYear, fromMonth, 1), last: dayNumber(toYear, toMonth, daysInMonth(toMonth, toYear)) }
}

/** From 1 January of one year to 31 December of another. */
export const yearSpan = (from: number, to: number): { first: number; last: number } => monthSpan(from, 1, to, 12)
