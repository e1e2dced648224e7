import type { Interval } from '../quantity/interval.ts'
import type { Rational } from '../quantity/rational.ts'

/** What a figure measures. Two figures are comparable only within one dimension. */
export type Dimension =
  | 'count' // things counted, with or without a noun
  | 'money'
  | 'percent'
  | 'percentage-point'
  | 'multiple' // 20×, threefold, twice
  | 'ratio' // 4:1, 1 in 5
  | 'ordinal'
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'duration'
  | 'speed'
  | 'temperature'
  | 'energy'
  | 'power'
  | 'pressure'
  | 'frequency'
  | 'data'
  | 'data-rate'
  | 'angle'
  | 'voltage'
  | 'current'
  | 'concentration'
  | 'other'

export type Approximation = 'exact' | 'about' | 'over' | 'under' | 'at-least' | 'up-to' | 'nearly'

/** A figure as printed, with all the values that it can stand for. */
export interface Quantity {
  /** As printed, with its sign, scale and unit. */
  readonly printed: string
  /** In the base unit of its dimension (metres, seconds, one currency unit, 1 for counts, 1 for one per cent). */
  readonly value: Interval
  /** The figure that stands there, in base units, before rounding and hedge widen it; the low end of a range. */
  readonly nominal: Rational
  /** High end as printed, when the text gives a range. */
  readonly nominalHigh: Rational | undefined
  /** Digits as printed without scale and unit, for slips of scale: "44.2". */
  readonly digits: string
  /** Power of ten of the scale word or letter (million = 6), 0 without one. */
  readonly scale: number
  readonly dimension: Dimension
  /** Unit as its symbol ("km", "USD", "%"); the empty string for bare counts. */
  readonly unit: string
  /** Base units in one of this unit. */
  readonly unitFactor: Rational
  /** What the base unit is where the dimension leaves it open ("USD", "mol/L", "dB"): figures compare only when it is equal. */
  readonly basis?: string
  readonly approximation: Approximation
  readonly isRange: boolean
  /** Decimal places printed; below zero for figures rounded to tens, hundreds … */
  readonly decimals: number
  /** Written in words ("two-thirds", "a dozen"). */
  readonly inWords: boolean
  /** "+7.9 %", "−3": a printed sign makes it a change. */
  readonly signed: boolean
}
