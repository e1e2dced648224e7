import {
  absolute,
  add,
  compare,
  divide,
  isZero,
  maximum,
  minimum,
  multiply,
  type Rational,
  subtract,
  ZERO
} from './rational.ts'

/**
 * All the values that a printed figure can stand for. `undefined` is an open side ("over 5").
 * Ends belong to the interval: a printed 2.0 is [1.95, 2.05], as in XBRL Calculations 1.1 and statcheck.
 */
export interface Interval {
  readonly low: Rational | undefined
  readonly high: Rational | undefined
}

export const interval = (low: Rational | undefined, high: Rational | undefined): Interval => ({ low, high })
export const exactly = (value: Rational): Interval => ({ low: value, high: value })

/** The interval around `value` with `margin` on both sides. */
export const around = (value: Rational, margin: Rational): Interval => ({
  low: subtract(value, absolute(margin)),
  high: add(value, absolute(margin))
})

export function isExact(a: Interval): boolean {
  return a.low !== undefined && a.high !== undefined && compare(a.low, a.high) === 0
}

/** True when some value lies in both. */
export function meets(a: Interval, b: Interval): boolean {
  const below = a.high !== undefined && b.low !== undefined && compare(a.high, b.low) < 0
  const above = a.low !== undefined && b.high !== undefined && compare(a.low, b.high) > 0
  return !below && !above
}

/** True when all of `inner` lies in `outer`. */
export function within(inner: Interval, outer: Interval): boolean {
  const lowFits = outer.low === undefined || (inner.low !== undefined && compare(inner.low, outer.low) >= 0)
  const highFits = outer.high === undefined || (inner.high !== undefined && compare(inner.high, outer.high) <= 0)
  return lowFits && highFits
}

/** True when every value of `a` is below every value of `b`. */
export function isBelow(a: Interval, b: Interval): boolean {
  return a.high !== undefined && b.low !== undefined && compare(a.high, b.low) < 0
}

const both = (a: Rational | undefined, b: Rational | undefined, f: (x: Rational, y: Rational) => Rational) =>
  a === undefined || b === undefined ? undefined : f(a, b)

export const addIntervals = (a: Interval, b: Interval): Interval => ({
  low: both(a.low, b.low, add),
  high: both(a.high, b.high, add)
})

export const subtractIntervals = (a: Interval, b: Interval): Interval => ({
  low: both(a.low, b.high, subtract),
  high: both(a.high, b.low, subtract)
})

/** Scales by a factor; a factor below zero swaps the ends. */
export function scale(a: Interval, factor: Rational): Interval {
  const low = both(a.low, factor, multiply)
  const high = both(a.high, factor, multiply)
  return factor.numerator < 0n ? { low: high, high: low } : { low, high }
}

/** The product of two intervals; an open side stays open unless both are non-negative. */
export function multiplyIntervals(a: Interval, b: Interval): Interval {
  if (a.low && a.high && b.low && b.high) {
    const ends = [multiply(a.low, b.low), multiply(a.low, b.high), multiply(a.high, b.low), multiply(a.high, b.high)]
    return { low: ends.reduce(minimum), high: ends.reduce(maximum) }
  }
  const positive = a.low && b.low && compare(a.low, ZERO) >= 0 && compare(b.low, ZERO) >= 0
  return positive
    ? { low: both(a.low, b.low, multiply), high: both(a.high, b.high, multiply) }
    : { low: undefined, high: undefined }
}

/** The quotient of two positive intervals; undefined when the divisor can be zero or below. */
export function divideIntervals(a: Interval, b: Interval): Interval | undefined {
  if (b.low === undefined || compare(b.low, ZERO) <= 0) return undefined
  const low = a.low === undefined ? undefined : b.high === undefined ? ZERO : divide(a.low, b.high)
  const high = a.high === undefined || isZero(b.low) ? undefined : divide(a.high, b.low)
  return { low, high }
}

/** The middle of a closed interval, or its closed end. */
export function centre(a: Interval): Rational | undefined {
  if (a.low && a.high) return divide(add(a.low, a.high), { numerator: 2n, denominator: 1n })
  return a.low ?? a.high
}
