import { defineRule } from '../../check/rule.ts'
import { asSum, figuresOf, nominalSum, sumOf } from '../../model/sums.ts'
import { meets } from '../../quantity/interval.ts'

/** Reports a "remaining" figure that does not fill the whole up. */
export const remainderMismatch = defineRule({
  id: 'remainder-mismatch',
  group: 'totals',
  summary: 'What is called the remainder is what the other parts leave',
  severity: 'error',
  reads: 'breakdown',
  doubt: 'the sentence leaves a part out, or the parts overlap',
  messages: {
    differs: '{parts} is {computed}, and the whole is `{whole}`'
  },
  check(breakdown, say) {
    const { whole, form, exhaustive } = breakdown
    if (!whole || !exhaustive || form === 'sum' || form === 'column' || form === 'row') return undefined
    const parts = figuresOf(breakdown)
    const printed = asSum(parts)
    if (meets(sumOf(parts), whole.quantity.value))
      return say.agrees(`${printed} = \`${whole.quantity.printed}\``, [whole, ...parts])
    if (parts.length < 2) return say.undecided('open-list')
    const computed = nominalSum(parts, whole)
    return say.differs({
      message: 'differs',
      values: { parts: printed, computed, whole: whole.quantity.printed },
      at: parts.at(-1)!,
      against: [whole, ...parts.slice(0, -1)],
      confidence: 0.85,
      working: [`${printed} = ${computed}`],
      reported: whole.quantity.printed,
      computed
    })
  }
})
