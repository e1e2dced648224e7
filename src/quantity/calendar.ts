/**
 * The proleptic Gregorian calendar by whole-number arithmetic. Years are astronomical: 0 is 1 BC, −1 is 2 BC.
 */

export interface CalendarDate {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  readonly day: number
}

export const MONTH_NAMES: readonly string[] =
  'January February March April May June July August September October November December'.split(' ')
/** By `weekdayOf`. */
export const WEEKDAY_NAMES: readonly string[] = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const DAYS_IN_ERA = 146_097 // 400 years
const EPOCH = 719_468 // days from 0000-03-01 to 1970-01-01

export const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

/** Length of a month; without a year February has 29 days. */
export function daysInMonth(month: number, year?: number): number {
  return month === 2 && (year === undefined || isLeapYear(year)) ? 29 : MONTH_LENGTHS[month - 1]!
}

/** Days from 1970-01-01 (day 0). The year is counted from March, so that the leap day comes last. */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * DAYS_IN_ERA + dayOfEra - EPOCH
}

/** The calendar date of a day number. */
export function dateOf(dayCount: number): CalendarDate {
  const z = dayCount + EPOCH
  const era = Math.floor(z / DAYS_IN_ERA)
  const dayOfEra = z - era * DAYS_IN_ERA
  const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096)
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365)
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day }
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(dayCount: number): number {
  return (((dayCount + 4) % 7) + 7) % 7
}
