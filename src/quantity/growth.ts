import { type Interval, interval } from './interval.ts'
import { add, multiply, ONE, type Rational, rational } from './rational.ts'

function power(base: Rational, exponent: number): Rational {
  return rational(base.numerator ** BigInt(exponent), base.denominator ** BigInt(exponent))
}

const mapped = (value: Interval, f: (x: Rational) => Rational): Interval =>
  interval(value.low && f(value.low), value.high && f(value.high))

/** How many times the first figure the last one is after so many years of a yearly rate, given as a share of one. */
export const compounded = (rate: Interval, years: number): Interval =>
  mapped(rate, (share) => power(add(ONE, share), years))

/** The same where each year adds the same share of the first figure: an average that is not compounded. */
export const accrued = (rate: Interval, years: number): Interval =>
  mapped(rate, (share) => add(ONE, multiply(share, rational(BigInt(years)))))
