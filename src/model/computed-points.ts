import { type Interval, meets, subtractIntervals } from '../quantity/interval.ts'
import { negated, statedFactor } from '../quantity/ratio.ts'
import { absolute, compare, divide, HUNDRED, multiply, subtract, trimmed, ZERO } from '../quantity/rational.ts'
import { computeChange } from './computed-change.ts'
import type { ChangeCheck } from './facts.ts'

/** A change between two percentages, seen in both ways. */
export interface ComputedPoints {
  /** The stated amount is the difference of the two. */
  readonly fitsPoints: boolean
  /** The stated amount is the difference as a share of the first. */
  readonly fitsRelative: boolean
  /** "10 percentage points". */
  readonly points: string
  /** "25 %". */
  readonly relative: string
}

const positive = (value: Interval): Interval =>
  value.high !== undefined && compare(value.high, ZERO) <= 0 ? negated(value) : value

/** Reads a stated change between two percentages as points and as a share; undefined for any other change. */
export function computePoints(check: ChangeCheck): ComputedPoints | undefined {
  const { change, from, to } = check
  const amount = change.amount?.quantity
  if (from.quantity.dimension !== 'percent' || to.quantity.dimension !== 'percent' || !amount) return undefined
  if (amount.dimension !== 'percent' && amount.dimension !== 'percentage-point') return undefined
  const computed = computeChange(check)
  const stated = statedFactor({ ...amount, dimension: 'percent' }, change.direction)
  if (!computed || !stated) return undefined
  const difference = subtractIntervals(to.quantity.value, from.quantity.value)
  const size = absolute(subtract(to.quantity.nominal, from.quantity.nominal))
  const share = divide(multiply(size, HUNDRED), from.quantity.nominal)
  return {
    fitsPoints: meets(positive(amount.value), positive(difference)),
    fitsRelative: meets(stated, computed.factor),
    points: `${trimmed(size, 2)} percentage points`,
    relative: `${trimmed(share, 1)} %`
  }
}
