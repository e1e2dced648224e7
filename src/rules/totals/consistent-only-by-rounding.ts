import { defineRule } from '../../check/rule.ts'
import type { QuantityMention } from '../../model/mention.ts'
import { addUp, asSum, figuresOf, nominalSum, sumOf } from '../../model/sums.ts'
import { meets } from '../../quantity/interval.ts'
import { absolute, add, compare, isZero, multiply, type Rational, rational, subtract } from '../../quantity/rational.ts'

/** Rounding that happens to go one way in nearly every figure is what it takes from here on. */
const EDGE = rational(4n, 5n)

/** What rounding can add to a figure or take from it; undefined for a hedged one. */
function slack({ quantity }: QuantityMention): Rational | undefined {
  const { value, nominal, approximation, isRange } = quantity
  return approximation === 'exact' && !isRange && value.high ? absolute(subtract(value.high, nominal)) : undefined
}

/** Tells of sums that only agree if nearly every figure was rounded in the same direction. */
export const consistentOnlyByRounding = defineRule({
  id: 'consistent-only-by-rounding',
  group: 'totals',
  summary: 'A sum agrees with its total without the help of every rounding',
  severity: 'info',
  reads: 'breakdown',
  doubt: 'the figures were all rounded in the same direction',
  messages: {
    differs: '{parts} is {computed} as printed, and the total says `{stated}`: only rounding can bring them together'
  },
  check(breakdown, say) {
    const { whole, exhaustive } = breakdown
    const parts = figuresOf(breakdown)
    if (!whole || !exhaustive || !meets(sumOf(parts), whole.quantity.value)) return undefined
    const margins = [whole, ...parts].map(slack)
    if (!margins.every((margin) => margin !== undefined)) return undefined
    const gap = absolute(subtract(addUp(parts), whole.quantity.nominal))
    if (isZero(gap)) return say.agrees()
    if (compare(gap, multiply(margins.reduce(add), EDGE)) < 0) return say.undecided('rounding')
    const computed = nominalSum(parts, whole)
    return say.differs({
      message: 'differs',
      values: { parts: asSum(parts), computed, stated: whole.quantity.printed },
      at: whole,
      against: parts,
      confidence: 0.6,
      working: [`${asSum(parts)} = ${computed}`],
      reported: whole.quantity.printed,
      computed
    })
  }
})
