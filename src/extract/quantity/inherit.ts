import { compare } from '../../quantity/rational.ts'
import type { Understood } from './build.ts'

const LIST_GAP = /^(?:, | and |, and | or |, or | to | versus | vs\.? )$/
const SHARED = new Set([
  'percent',
  'percentage-point',
  'multiple',
  'length',
  'area',
  'mass',
  'duration',
  'speed',
  'temperature',
  'energy',
  'power',
  'data',
  'pressure',
  'frequency',
  'volume',
  'concentration',
  'voltage'
])

/** True when `before` may have left its unit to `after`: "5, 10 and 20 per cent". */
function leavesUnit(text: string, before: Understood, after: Understood): boolean {
  const { low } = before
  if (low.unit || low.scale > 0 || low.sign || low.plus || low.figure.form !== 'cardinal' || before.per !== undefined)
    return false
  const dimension = after.low.unit?.dimension
  if (dimension === undefined ? after.low.scale === 0 : !SHARED.has(dimension)) return false
  const gap = text.slice(before.end, after.start)
  if (gap.length > 8 || !LIST_GAP.test(gap)) return false
  return after.low.scale === 0 || compare(low.figure.value, { numerator: 1000n, denominator: 1n }) < 0
}

/** Gives figures of a list the unit and scale that are printed once, at its end. */
export function inheritUnits(text: string, found: readonly Understood[]): Understood[] {
  const whole = [...found]
  for (let i = whole.length - 2; i >= 0; i--) {
    const before = whole[i]!
    const after = whole[i + 1]!
    if (!leavesUnit(text, before, after)) continue
    const { unit, scale } = after.low
    const high = before.high && { ...before.high, unit, scale }
    whole[i] = { ...before, low: { ...before.low, unit, scale }, high }
  }
  return whole
}
