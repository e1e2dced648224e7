import { add, compare, divide, multiply, type Rational, rational, subtract } from './rational.ts'

const floor = (value: Rational): bigint => {
  const whole = value.numerator / value.denominator
  return value.numerator < 0n && whole * value.denominator !== value.numerator ? whole - 1n : whole
}

/** The two values next to `figure` that a whole number of `size` things can give, each times `factor`. */
export function neighbours(figure: Rational, size: Rational, factor: Rational): readonly [Rational, Rational] {
  const below = floor(divide(multiply(figure, size), factor))
  const shareOf = (whole: bigint) => divide(multiply(rational(whole), factor), size)
  return [shareOf(below), shareOf(below + 1n)]
}

/** True when a value prints as the figure, whose last digit is worth `unit`: rounded, or cut off. */
export function printsAs(value: Rational, figure: Rational, unit: Rational): boolean {
  const half = divide(unit, rational(2n))
  const isRounded = compare(subtract(figure, half), value) <= 0 && compare(value, add(figure, half)) <= 0
  return isRounded || (compare(figure, value) <= 0 && compare(value, add(figure, unit)) < 0)
}
