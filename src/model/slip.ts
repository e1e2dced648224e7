import { meets } from '../quantity/interval.ts'
import { compare, divide, isZero } from '../quantity/rational.ts'
import type { QuantityMention } from './mention.ts'
import type { Quantity } from './quantity.ts'

/** How the same digits came to say something else: another scale or unit, or another "per". */
export type Slip = 'scale' | 'rate'

/** What a rate is counted by when it is counted by time. */
export const PERIODS: ReadonlySet<string> = new Set(
  'second minute hour day night week month quarter season year decade'.split(' ')
)

/** "50 %" and "50 basis points": both divide a whole, and stand for each other by mistake only. */
const POINTS: ReadonlySet<string> = new Set(['percent', 'percentage-point'])

const oneKind = (a: Quantity, b: Quantity): boolean =>
  a.dimension === b.dimension || (POINTS.has(a.dimension) && POINTS.has(b.dimension) && (a.isRange || b.isRange))

function sameTop(a: Quantity, b: Quantity): boolean {
  if (a.isRange !== b.isRange) return false
  if (!a.nominalHigh || !b.nominalHigh || isZero(a.nominal) || isZero(b.nominal)) return true
  return compare(divide(a.nominalHigh, a.nominal), divide(b.nominalHigh, b.nominal)) === 0
}

/** "44.2 million" and "44.2 billion", "5 µm" and "5 mm", "50–76 %" and "50–76 basis points". */
function isSlipOfScale(a: Quantity, b: Quantity): boolean {
  if (a.digits !== b.digits || (a.scale === b.scale && a.unit === b.unit) || !oneKind(a, b) || !sameTop(a, b))
    return false
  return a.dimension !== b.dimension || !meets(a.value, b.value)
}

/** The period that a figure is counted by, and what else it is counted by: "month" and "person" of "a month per person". */
function rateOf({ per }: QuantityMention): { readonly period: string | undefined; readonly rest: string } {
  const words = per?.split(/[/ ]/) ?? []
  return { period: words.find((word) => PERIODS.has(word)), rest: words.filter((word) => !PERIODS.has(word)).join(' ') }
}

/** The figure of one stands in the range of the other, as printed. */
const holds = (a: Quantity, b: Quantity): boolean =>
  compare(a.nominal, b.nominal) <= 0 && compare(b.nominal, a.nominalHigh ?? a.nominal) <= 0

/** "five hours a week" and "five hours a month": the figures agree, the periods that they are counted by do not. */
function isSlipOfRate(a: QuantityMention, b: QuantityMention): boolean {
  const [x, y] = [rateOf(a), rateOf(b)]
  if (x.period === undefined || y.period === undefined || x.period === y.period || x.rest !== y.rest) return false
  const [p, q] = [a.quantity, b.quantity]
  return p.dimension === q.dimension && p.basis === q.basis && p.unit === q.unit && (holds(p, q) || holds(q, p))
}

/** The slip that makes one printed figure of two, or undefined when they are two figures. */
export function slipOf(a: QuantityMention, b: QuantityMention): Slip | undefined {
  if (isSlipOfScale(a.quantity, b.quantity)) return 'scale'
  return isSlipOfRate(a, b) ? 'rate' : undefined
}
