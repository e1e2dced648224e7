import type { QuantityMention } from '../model/mention.ts'
import type { Quantity } from '../model/quantity.ts'
import type { Interval } from '../quantity/interval.ts'
import { widen } from '../quantity/ratio.ts'
import { compare, HUNDRED, multiply, ONE, type Rational, rational } from '../quantity/rational.ts'

/** "A third" may stand for 30 % or 36 %, "one in twelve" for no more than a point or two on either side. */
const LOOSE = rational(5n)
const TIGHT = rational(2n)
/** Denominators up to this are said in passing. */
const COARSE = 5n

const scaled = (end: Rational | undefined) => end && multiply(end, HUNDRED)

const isShare = ({ dimension, digits, nominal }: Quantity): boolean =>
  dimension === 'ratio' && !digits.includes(':') && compare(nominal, ONE) < 0

/** "Two thirds" and "one in ten" as percentages, so that they can be held against figures; other mentions as they are. */
export function asShare(mention: QuantityMention): QuantityMention {
  const { quantity } = mention
  if (!isShare(quantity)) return mention
  const value: Interval = { low: scaled(quantity.value.low), high: scaled(quantity.value.high) }
  return {
    ...mention,
    quantity: {
      ...quantity,
      value: widen(value, quantity.nominal.denominator <= COARSE ? LOOSE : TIGHT),
      nominal: multiply(quantity.nominal, HUNDRED),
      dimension: 'percent',
      unit: '%'
    }
  }
}
