import type { QuantityMention } from '../../model/mention.ts'
import type { Dimension, Quantity } from '../../model/quantity.ts'
import type { Interval } from '../../quantity/interval.ts'
import { add, type Rational, subtract } from '../../quantity/rational.ts'
import type { Amount } from './amount.ts'
import { approximationOf, type Hedge } from './hedge.ts'
import { decimalsOf, factorOf, intervalOfAmount, intervalOfRange, nominalOf } from './value.ts'

/** One printed figure, understood but not yet put into base units. */
export interface Understood {
  readonly start: number
  readonly end: number
  readonly low: Amount
  /** High end of a range. */
  readonly high: Amount | undefined
  /** "± 2 µm" behind the figure. */
  readonly margin: Amount | undefined
  /** Second part of "2 hours 30 minutes". */
  readonly rest: Amount | undefined
  readonly hedge: Hedge
  readonly per: string | undefined
}

const FORM_DIMENSIONS: Readonly<Record<Amount['figure']['form'], Dimension>> = {
  cardinal: 'count',
  vague: 'count',
  fraction: 'ratio',
  multiple: 'multiple',
  ordinal: 'ordinal'
}

/** What a figure measures: its unit says so, or the form of the figure. */
export const dimensionOf = (amount: Amount): Dimension => amount.unit?.dimension ?? FORM_DIMENSIONS[amount.figure.form]

function intervalOf({ low, high, margin, rest, hedge }: Understood, nominal: Rational): Interval {
  if (high) return intervalOfRange(low, high, hedge)
  if (margin) {
    const width = nominalOf(margin)
    return { low: subtract(nominal, width), high: add(nominal, width) }
  }
  // Of "2 hours 30 minutes" only the smaller unit is rounded.
  return intervalOfAmount(rest ?? low, hedge, rest ? nominalOf(rest) : nominal)
}

function shift(value: Interval, by: Rational): Interval {
  return { low: value.low && add(value.low, by), high: value.high && add(value.high, by) }
}

/** The quantity in base units, with all values that it can stand for. */
function quantityOf(text: string, understood: Understood): Quantity {
  const { low, high, rest, hedge } = understood
  const first = nominalOf(low)
  const value = intervalOf(understood, first)
  const vague = low.figure.form === 'vague'
  return {
    printed: text.slice(understood.start, understood.end),
    value: rest ? shift(value, first) : value,
    nominal: rest ? add(first, nominalOf(rest)) : first,
    nominalHigh: high ? nominalOf(high) : undefined,
    digits: low.figure.digits,
    scale: low.scale,
    dimension: dimensionOf(low),
    unit: low.unit?.symbol ?? '',
    unitFactor: factorOf(low),
    approximation: vague && hedge === 'exact' ? 'about' : approximationOf(hedge),
    isRange: high !== undefined,
    decimals: decimalsOf(low, hedge),
    inWords: low.figure.inWords,
    signed: low.sign !== '',
    ...(low.unit?.basis === undefined ? {} : { basis: low.unit.basis })
  }
}

/** The mention that the rest of the program sees. */
export function mentionOf(text: string, understood: Understood): QuantityMention {
  const { start, end, per } = understood
  const quantity = quantityOf(text, understood)
  return per === undefined ? { start, end, quantity } : { start, end, quantity, per }
}
