import { addIntervals, type Interval } from '../quantity/interval.ts'
import { isNear } from '../quantity/ratio.ts'
import {
  add,
  compare,
  divide,
  HUNDRED,
  multiply,
  powerOfTen,
  type Rational,
  trimmed,
  ZERO
} from '../quantity/rational.ts'
import type { Breakdown } from './arithmetic-facts.ts'
import type { QuantityMention } from './mention.ts'

/** All values that the parts can add up to. */
export const sumOf = (values: readonly QuantityMention[]): Interval =>
  values.map(({ quantity }) => quantity.value).reduce(addIntervals)

/** The sum of the values as printed. */
export const addUp = (values: readonly QuantityMention[]): Rational =>
  values.map(({ quantity }) => quantity.nominal).reduce(add)

/** A value in base units printed in the unit and scale of a figure: "18.8 million km". */
export function printedLike(value: Rational, { quantity }: QuantityMention): string {
  const { scale, unitFactor, unit, dimension, decimals } = quantity
  const figure = trimmed(divide(value, multiply(unitFactor, powerOfTen(scale))), Math.max(2, decimals))
  const named = scale === 0 ? figure : `${figure} ${SCALES[scale] ?? `× 10^${scale}`}`
  return dimension === 'count' || unit === '' ? named : `${named} ${unit}`
}

const SCALES: Readonly<Record<number, string>> = { 3: 'thousand', 6: 'million', 9: 'billion', 12: 'trillion' }

/** The parts' sum as printed in the manner of the whole. */
export const nominalSum = (values: readonly QuantityMention[], like: QuantityMention): string =>
  printedLike(addUp(values), like)

/** "`1` + `2`" of figures as printed. */
export const asSum = (values: readonly QuantityMention[]): string =>
  values.map(({ quantity }) => `\`${quantity.printed}\``).join(' + ')

export const figuresOf = ({ parts }: Breakdown) => parts.map(({ value }) => value)

/** A sum that is off by more than this is no sum: the figures overlap, or are of another kind. */
const FAR = { numerator: 3n, denominator: 2n }

/** True when the figures can be the parts of the total: one kind, percentages only up to 100, and not far from it. */
export function canFoot(parts: readonly QuantityMention[], { quantity: total }: QuantityMention): boolean {
  const alike = parts.every(({ quantity }) => quantity.dimension === total.dimension && quantity.basis === total.basis)
  if (!alike || compare(total.nominal, ZERO) <= 0) return false
  if (total.dimension === 'percent' && compare(total.nominal, HUNDRED) !== 0) return false
  return isNear(addUp(parts), total.nominal, FAR)
}
