import { addIntervals, divideIntervals, type Interval, interval, meets } from './interval.ts'
import { add, compare, divide, HUNDRED, multiply, ONE, type Rational, rational, subtract, ZERO } from './rational.ts'

/** How many times the first the second is; undefined when the first can be zero or below, or the second below zero. */
export function factorBetween(from: Interval, to: Interval): Interval | undefined {
  if (to.low !== undefined && compare(to.low, ZERO) < 0) return undefined
  return divideIntervals(to, from)
}

const MINUS_ONE = rational(-1n)

/** A change by a factor as a share of what was there before: −0.25 for a fall to three quarters. */
export const riseOf = (factor: Interval): Interval => shift(factor, MINUS_ONE)

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
  const hundredth = (value: Rational | undefined) => value && divide(value, HUNDRED)
  return interval(hundredth(a.low), hundredth(a.high))
}

/** The share of one that the parts together, or what they leave, make of the whole; undefined for a whole of zero. */
export function shareOfWhole(parts: readonly Interval[], whole: Interval, rest: boolean): Interval | undefined {
  const share = divideIntervals(parts.reduce(addIntervals), whole)
  return share && (rest ? restOf(share) : share)
}

/** What words such as "doubled" and "a third less" may round to. */
const LOW_WORD = rational(22n, 25n)
const HIGH_WORD = rational(23n, 20n)
/** "More than doubled", "nearly doubled": one side is meant, and its edge gives way a little. */
const LOW_EDGE = rational(24n, 25n)
const HIGH_EDGE = rational(26n, 25n)
const FIVE_POINTS = rational(1n, 20n)
const ONE_POINT = rational(1n, 100n)

/** The part of a quantity that says how far something changed. */
export interface StatedAmount {
  readonly dimension: string
  readonly value: Interval
  readonly approximation: string
  readonly inWords: boolean
  readonly nominal: Rational
}

/** How loosely the amount is meant: words and hedged figures round freely, one-sided ones give way by a point. */
function loosely(value: Interval, { approximation, inWords }: StatedAmount): Interval {
  if (approximation === 'about' || approximation === 'nearly') return widen(value, FIVE_POINTS)
  if (approximation !== 'exact') return widen(value, ONE_POINT)
  return inWords ? widen(value, FIVE_POINTS) : value
}

/** How many times the earlier figure the later one is, by what the text says: "fell by a third" is about 2/3. */
export function statedFactor(amount: StatedAmount, direction: 'up' | 'down'): Interval | undefined {
  if (amount.dimension === 'multiple') return statedMultiple(amount, direction)
  if (amount.dimension !== 'percent' && amount.dimension !== 'ratio') return undefined
  const share = amount.dimension === 'percent' ? fromPercent(amount.value) : amount.value
  const size = loosely(share.high && compare(share.high, ZERO) < 0 ? negated(share) : share, amount)
  return direction === 'up' ? shift(size, ONE) : restOf(size)
}

function statedMultiple(
  { value, approximation, nominal }: StatedAmount,
  direction: 'up' | 'down'
): Interval | undefined {
  if (compare(nominal, ZERO) <= 0) return undefined
  const isOpen = approximation !== 'exact' && approximation !== 'about'
  const wide = isOpen ? stretch(value, LOW_EDGE, HIGH_EDGE) : stretch(interval(nominal, nominal), LOW_WORD, HIGH_WORD)
  // "fell threefold" is a third; "halved" is printed as the half itself.
  if (direction === 'up' || compare(nominal, ONE) < 0) return wide
  return divideIntervals(interval(ONE, ONE), wide)
}

/** True for "up 228 %" of a value that is now 228 % of the earlier one. */
export function isPercentOf(amount: StatedAmount, direction: 'up' | 'down', factor: Interval): boolean {
  return direction === 'up' && compare(amount.nominal, HUNDRED) > 0 && meets(fromPercent(amount.value), factor)
}

/** True when neither positive figure is more than `factor` times the other. */
export function isNear(a: Rational, b: Rational, factor: Rational): boolean {
  return compare(a, multiply(b, factor)) <= 0 && compare(b, multiply(a, factor)) <= 0
}
