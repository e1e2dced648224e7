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
