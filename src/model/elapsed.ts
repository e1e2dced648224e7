import { dateOf } from '../quantity/calendar.ts'
import { type Interval, interval } from '../quantity/interval.ts'
import { divide, multiply, type Rational, rational, trimmed } from '../quantity/rational.ts'
import type { DateInterval } from './date.ts'

const DAY = rational(86_400n)

/** Seconds that can lie between a day of the one date and a day of the other, the last day counted as a whole. */
export function elapsed(from: DateInterval, to: DateInterval): Interval {
  const days = (count: number) => multiply(rational(BigInt(count)), DAY)
  return interval(
    to.first === undefined || from.last === undefined ? undefined : days(to.first - from.last),
    to.last === undefined || from.first === undefined ? undefined : days(to.last + 1 - from.first)
  )
}

const inUnits = (value: Rational, unit: Rational): string => trimmed(divide(value, unit), 1)

/** "5 to 7 years". */
export function printedSpan({ low, high }: Interval, unit: string, unitSeconds: Rational): string {
  const [first, last] = [low && inUnits(low, unitSeconds), high && inUnits(high, unitSeconds)]
  const plural = unit === 'century' ? 'centuries' : `${unit}s`
  return first === last || !first || !last ? `${first ?? last} ${plural}` : `${first} to ${last} ${plural}`
}

interface Years {
  readonly low: number
  readonly high: number
}

/** Full years from one day to another. */
function fullYears(from: number, to: number): number {
  const [a, b] = [dateOf(from), dateOf(to)]
  const isBefore = b.month < a.month || (b.month === a.month && b.day < a.day)
  return b.year - a.year - (isBefore ? 1 : 0)
}

function yearsBetween(
  { first, last }: DateInterval,
  to: DateInterval,
  count: (from: number, to: number) => number
): Years | undefined {
  if (first === undefined || last === undefined || to.first === undefined || to.last === undefined) return undefined
  return { low: count(last, to.first), high: count(first, to.last) }
}

/** Full years that can have passed between the two dates; undefined where one has an open side. */
export function wholeYears(from: DateInterval, to: DateInterval): Years | undefined {
  return yearsBetween(from, to, fullYears)
}

/** Difference of the calendar years of the two dates. */
export function calendarYears(from: DateInterval, to: DateInterval): Years | undefined {
  return yearsBetween(from, to, (a, b) => dateOf(b).year - dateOf(a).year)
}
