import { divideIntervals, type Interval, interval } from './interval.ts'
import { add, compare, divide, multiply, ONE, type Rational, subtract, ZERO } from './rational.ts'

/** How many times the first the second is; undefined when the first can be zero or below, or the second below zero. */
export function factorBetween(from: Interval, to: Interval): Interval | undefined {
  if (to.low !== undefined && compare(to.low, ZERO) < 0) return undefined
  return divideIntervals(to, from)
}

/**
 * The change from one to the other as a share of the first: −0.25 for a fall by a quarter. Rounding of both ends counts
 * once only: the quotient is monotone in each, so its ends are those of the change.
 */
export function relativeChange(from: Interval, to: Interval): Interval | undefined {
  const factor = factorBetween(from, to)
  return factor && shift(factor, rationalMinusOne)
}

const rationalMinusOne: Rational = { numerator: -1n, denominator: 1n }

/** The interval moved by a distance. */
export function shift(a: Interval, by: Rational): Interval {
  return interval(a.low && add(a.low, by), a.high && add(a.high, by))
}

/** The interval with its closed ends moved outwards. */
export function widen(a: Interval, below: Rational, above: Rational = below): Interval {
  return interval(a.low && subtract(a.low, below), a.high && add(a.high, above))
}

/** Both ends multiplied, each by its own factor: what "doubled" may round to. */
export function stretch(a: Interval, low: Rational, high: Rational): Interval {
  return interval(a.low && multiply(a.low, low), a.high && multiply(a.high, high))
}

/** What a share of one leaves over. */
export function restOf(share: Interval): Interval {
  return interval(share.high && subtract(ONE, share.high), share.low && subtract(ONE, share.low))
}

/** The interval mirrored at zero: a fall of p is a change of −p. */
export function negated(a: Interval): Interval {
  const minus = (value: Rational | undefined) => value && subtract(ZERO, value)
  return interval(minus(a.high), minus(a.low))
}

/** Percent as a share of one. */
export function fromPercent(a: Interval): Interval {
  const hundredth = (value: Rational | undefined) => value && divide(value, { numerator: 100n, denominator: 1n })
  return interval(hundredth(a.low), hundredth(a.high))
}
