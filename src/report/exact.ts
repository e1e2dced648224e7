import type { DateInterval } from '../model/date.ts'
import type { Rational } from '../quantity/rational.ts'

/** An exact number for JSON: `1.95`, or `2/3` where no decimal is exact. */
export function exactNumber({ numerator, denominator }: Rational): string {
  if (denominator === 1n) return numerator.toString()
  const places = decimalPlaces(denominator)
  if (places === undefined) return `${numerator}/${denominator}`
  const scaled = (numerator * 10n ** BigInt(places)) / denominator
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(places + 1, '0')
  return `${scaled < 0n ? '-' : ''}${digits.slice(0, -places)}.${digits.slice(-places)}`
}

/** Decimal places that hold 1/denominator exactly: it may have no other prime factor than 2 and 5. */
function decimalPlaces(denominator: bigint): number | undefined {
  let rest = denominator
  let twos = 0
  let fives = 0
  for (; rest % 2n === 0n; twos++) rest /= 2n
  for (; rest % 5n === 0n; fives++) rest /= 5n
  return rest === 1n ? Math.max(twos, fives) : undefined
}

const MILLISECONDS_A_DAY = 86_400_000
const LAST_DAY = 100_000_000

/** Day number to ISO 8601; null for an open side and for days beyond what ISO dates in JavaScript reach. */
export function isoDay(day: number | undefined): string | null {
  if (day === undefined || Math.abs(day) > LAST_DAY) return null
  return new Date(day * MILLISECONDS_A_DAY).toISOString().replace(/T.*/, '')
}

/** A date interval as printed in JSON. */
export function dateRecord(date: DateInterval) {
  const { printed, first, last, granularity, approximate } = date
  return { printed, first: isoDay(first), last: isoDay(last), granularity, approximate }
}
