import type { Interval } from '../quantity/interval.ts'
import { factorBetween, restOf, riseOf } from '../quantity/ratio.ts'
import { compare, ONE, trimmed } from '../quantity/rational.ts'
import { percentOf } from './computed-share.ts'
import type { ChangeCheck } from './facts.ts'

/** What the two figures of a change check give. */
export interface ComputedChange {
  /** How many times the earlier figure the later one is. */
  readonly factor: Interval
  /** "+50 %" or "−12.0–−11.8 %". */
  readonly percent: string
  /** "1.5 times". */
  readonly times: string
}

/** Factor and change between the two figures; undefined when the first can be zero or below. */
export function computeChange({ from, to }: ChangeCheck): ComputedChange | undefined {
  const factor = factorBetween(from.quantity.value, to.quantity.value)
  if (!factor) return undefined
  const { low, high } = factor
  const falls = high !== undefined && compare(high, ONE) < 0
  const size = falls ? restOf(factor) : riseOf(factor)
  const [first, last] = [low && trimmed(low, 2), high && trimmed(high, 2)]
  return {
    factor,
    percent: `${falls ? '−' : ''}${percentOf(size)}`,
    times: `${first === last || !first || !last ? (first ?? last ?? '') : `${first}–${last}`} times`
  }
}

/** True when the figures go the other way than the word says. */
export function goesAgainst({ factor }: ComputedChange, direction: 'up' | 'down'): boolean {
  return direction === 'up'
    ? factor.high !== undefined && compare(factor.high, ONE) < 0
    : factor.low !== undefined && compare(factor.low, ONE) > 0
}
