/** An exact number: `numerator / denominator`, lowest terms, denominator above zero. */
export interface Rational {
  readonly numerator: bigint
  readonly denominator: bigint
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let x = a < 0n ? -a : a
  let y = b
  while (y !== 0n) [x, y] = [y, x % y]
  return x
}

/** @throws RangeError when the denominator is zero. */
export function rational(numerator: bigint, denominator = 1n): Rational {
  if (denominator === 0n) throw new RangeError('a rational number needs a denominator other than 0')
  if (denominator === 1n) return { numerator, denominator }
  const sign = denominator < 0n ? -1n : 1n
  const divisor = greatestCommonDivisor(numerator, sign * denominator) || 1n
  return { numerator: (sign * numerator) / divisor, denominator: (sign * denominator) / divisor }
}

export const ZERO = rational(0n)
export const ONE = rational(1n)
export const HUNDRED = rational(100n)

/** A whole number or a plain decimal such as `-12.50`; digits, one optional point, no separators. */
export function decimal(text: string): Rational {
  const [, sign = '', whole = '0', fraction = ''] = /^([+-]?)(\d*)(?:\.(\d*))?$/.exec(text) ?? []
  const digits = BigInt(`${whole}${fraction}` || '0')
  return rational(sign === '-' ? -digits : digits, 10n ** BigInt(fraction.length))
}

/** 10 to the power of `exponent`, which may be negative. */
export function powerOfTen(exponent: number): Rational {
  return exponent >= 0 ? rational(10n ** BigInt(exponent)) : rational(1n, 10n ** BigInt(-exponent))
}

export const add = (a: Rational, b: Rational): Rational =>
  rational(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator)

export const subtract = (a: Rational, b: Rational): Rational =>
  rational(a.numerator * b.denominator - b.numerator * a.denominator, a.denominator * b.denominator)

export const multiply = (a: Rational, b: Rational): Rational =>
  rational(a.numerator * b.numerator, a.denominator * b.denominator)

/** @throws RangeError when `b` is zero. */
export const divide = (a: Rational, b: Rational): Rational =>
  rational(a.numerator * b.denominator, a.denominator * b.numerator)

/** Below zero, zero or above zero as `a` is below, at or above `b`. */
export function compare(a: Rational, b: Rational): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

export const isZero = (a: Rational): boolean => a.numerator === 0n
export const minimum = (a: Rational, b: Rational): Rational => (compare(a, b) <= 0 ? a : b)
export const maximum = (a: Rational, b: Rational): Rational => (compare(a, b) >= 0 ? a : b)
export const absolute = (a: Rational): Rational => (a.numerator < 0n ? rational(-a.numerator, a.denominator) : a)

/** For ordering and display only; never for a decision. */
export const toNumber = (a: Rational): number => Number(a.numerator) / Number(a.denominator)

/** Rounded half up to `decimals` places, with thousands separators: `1,234.5`. */
export function format(a: Rational, decimals: number): string {
  const scale = 10n ** BigInt(decimals)
  const scaled = a.numerator * scale * 2n + a.denominator
  const floor = (n: bigint, d: bigint) => (n >= 0n ? n / d : -((-n + d - 1n) / d))
  const rounded = floor(scaled, a.denominator * 2n)
  const digits = (rounded < 0n ? -rounded : rounded).toString().padStart(decimals + 1, '0')
  const whole = digits.slice(0, digits.length - decimals).replace(/\B(?=(?:\d{3})+$)/g, ',')
  const fraction = decimals > 0 ? `.${digits.slice(-decimals)}` : ''
  return `${rounded < 0n ? '-' : ''}${whole}${fraction}`
}

/** As `format`, without the zeros that only fill up the decimals: `1.5`, `1,234`. */
export function trimmed(a: Rational, decimals: number): string {
  const filled = format(a, decimals)
  return filled.includes('.') ? filled.replace(/\.?0+$/, '') : filled
}
