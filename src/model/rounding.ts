import { around, type Interval } from '../quantity/interval.ts'
import {
  absolute,
  divide,
  maximum,
  minimum,
  multiply,
  powerOfTen,
  type Rational,
  rational,
  subtract
} from '../quantity/rational.ts'
import type { Quantity } from './quantity.ts'

const TWO = rational(2n)
const TWENTIETH = rational(1n, 20n)

/** Zeros that close a whole number and may be rounding: 2 in "1,500". */
function closingZeros({ digits, decimals }: Quantity): number {
  if (decimals > 0 || digits.includes('.') || digits.includes('/')) return 0
  const plain = digits.replaceAll(/\D/g, '')
  const stripped = plain.replace(/0+$/, '')
  return stripped === '' ? 0 : plain.length - stripped.length
}

/** Half of the last printed unit, in base units. */
function lastPlace(quantity: Quantity, step: Rational): Rational {
  const { value, approximation, isRange } = quantity
  const half = divide(multiply(step, powerOfTen(-Math.max(0, quantity.decimals))), TWO)
  if (approximation !== 'exact' || isRange || !value.low || !value.high) return half
  // Of "5 ft 10 in" only the inches are rounded.
  const printed = divide(subtract(value.high, value.low), TWO)
  return printed.numerator > 0n ? minimum(half, printed) : half
}

/**
 * How far a figure that was converted and rounded may lie from the value that it stands for: half of its last digit, or
 * of its last digit that is no closing zero, up to a twentieth of it.
 */
export function roundingOf(quantity: Quantity, nominal: Rational): Rational {
  const step = multiply(quantity.unitFactor, powerOfTen(quantity.scale))
  const least = lastPlace(quantity, step)
  const twentieth = multiply(absolute(nominal), TWENTIETH)
  if (quantity.approximation === 'about' || quantity.inWords) return maximum(least, twentieth)
  const zeros = closingZeros(quantity)
  if (zeros === 0) return least
  return maximum(least, minimum(divide(multiply(step, powerOfTen(zeros)), TWO), twentieth))
}

/** All values that a converted figure can stand for, whatever hedge it carries. */
export const converted = (quantity: Quantity, nominal: Rational): Interval =>
  around(nominal, roundingOf(quantity, nominal))
