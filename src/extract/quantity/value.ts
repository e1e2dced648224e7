import type { Interval } from '../../quantity/interval.ts'
import {
  absolute,
  add,
  compare,
  divide,
  maximum,
  minimum,
  multiply,
  ONE,
  powerOfTen,
  type Rational,
  rational,
  subtract,
  ZERO
} from '../../quantity/rational.ts'
import type { Amount } from './amount.ts'
import type { Hedge } from './hedge.ts'

/** From a figure as printed to all the values that it can stand for. */

const EXACT_DIMENSIONS = new Set(['count', 'ordinal', 'ratio'])
const TWO = rational(2n)
const NINE_TENTHS = rational(9n, 10n)
const ELEVEN_TENTHS = rational(11n, 10n)
const TWENTIETH = rational(1n, 20n)
const ROUND_FROM = 1000n

const steps = new Map<string, Rational>()

/** Base units in one printed unit: scale and unit together. */
function stepOf(amount: Amount): Rational {
  if (!amount.unit) return powerOfTen(amount.scale)
  const key = `${amount.unit.symbol} ${amount.scale}`
  const known = steps.get(key)
  if (known) return known
  const step = multiply(powerOfTen(amount.scale), amount.unit.factor)
  steps.set(key, step)
  return step
}

/** A rise of 2 °F is a difference: its zero point does not count. */
function offsetOf(amount: Amount): Rational {
  return amount.unit?.offset && amount.sign !== '+' && amount.sign !== '±' ? amount.unit.offset : ZERO
}

function signed(value: Rational, amount: Amount): Rational {
  return amount.sign === '-' ? rational(-value.numerator, value.denominator) : value
}

/** The figure in base units, before rounding. */
export function nominalOf(amount: Amount): Rational {
  const value = signed(amount.figure.value, amount)
  if (!amount.unit && amount.scale === 0) return value
  const scaled = multiply(value, stepOf(amount))
  return amount.unit?.offset ? add(scaled, offsetOf(amount)) : scaled
}

/** Decimal places that are meant: closing zeros of a hedged large count are rounding. */
export function decimalsOf(amount: Amount, hedge: Hedge): number {
  const { figure } = amount
  const rounded = hedge !== 'exact' && figure.zeros > 0 && amount.scale === 0 && figure.value.numerator >= ROUND_FROM
  return rounded ? -figure.zeros : figure.decimals
}

/** Things counted are exact; what is measured, scaled or has decimals is rounded at its last digit. */
function isExact(amount: Amount): boolean {
  if (amount.figure.form === 'fraction' || amount.figure.form === 'ordinal') return true
  return (
    amount.scale === 0 &&
    amount.figure.decimals === 0 &&
    (amount.unit ? EXACT_DIMENSIONS.has(amount.unit.dimension) : amount.figure.form !== 'multiple')
  )
}

function roundingOf(amount: Amount, hedge: Hedge): Rational {
  const decimals = decimalsOf(amount, hedge)
  if (decimals >= 0 && isExact(amount)) return ZERO
  const place = divide(powerOfTen(-decimals), TWO)
  return amount.unit || amount.scale !== 0 ? multiply(place, stepOf(amount)) : place
}

/** A twentieth, or the rounding where that is wider; closing zeros are trusted to mean a tenth at most. */
function marginOf(amount: Amount, nominal: Rational, rounding: Rational): Rational {
  const size = absolute(nominal)
  const least = multiply(size, TWENTIETH)
  const rounded = decimalsOf(amount, 'about') < 0 ? minimum(rounding, multiply(least, TWO)) : rounding
  return maximum(least, rounded)
}

function span(a: Rational, b: Rational): Interval {
  return { low: minimum(a, b), high: maximum(a, b) }
}

/** All values of one figure under its hedge. */
export function intervalOfAmount(amount: Amount, hedge: Hedge, nominal: Rational): Interval {
  if (amount.figure.top) return { low: nominal, high: multiply(amount.figure.top, stepOf(amount)) }
  if (hedge === 'over' || hedge === 'at-least') return { low: nominal, high: undefined }
  if (hedge === 'under' || hedge === 'up-to') return { low: undefined, high: nominal }
  if (hedge === 'nearly' || hedge === 'just-under') return span(multiply(nominal, NINE_TENTHS), nominal)
  if (hedge === 'just-over') return span(nominal, multiply(nominal, ELEVEN_TENTHS))
  const rounding = roundingOf(amount, hedge)
  const margin = hedge === 'about' ? marginOf(amount, nominal, rounding) : rounding
  return margin.numerator === 0n
    ? { low: nominal, high: nominal }
    : { low: subtract(nominal, margin), high: add(nominal, margin) }
}

/** All values of a printed range; an open hedge keeps the end that it speaks of. */
export function intervalOfRange(low: Amount, high: Amount, hedge: Hedge): Interval {
  const bottom = intervalOfAmount(low, hedge === 'about' ? 'about' : 'exact', nominalOf(low)).low
  const top = intervalOfAmount(high, hedge === 'about' ? 'about' : 'exact', nominalOf(high)).high
  if (hedge === 'over' || hedge === 'at-least' || high.plus) return { low: bottom, high: undefined }
  if (hedge === 'under' || hedge === 'up-to') return { low: undefined, high: top }
  return { low: bottom, high: top }
}

export const factorOf = (amount: Amount): Rational => amount.unit?.factor ?? ONE
export const isLess = (a: Amount, b: Amount): boolean => compare(nominalOf(a), nominalOf(b)) < 0
