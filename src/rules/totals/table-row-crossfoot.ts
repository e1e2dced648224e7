import { defineRule } from '../../check/rule.ts'
import { asSum, canFoot, figuresOf, nominalSum, sumOf } from '../../model/sums.ts'
import { meets } from '../../quantity/interval.ts'

/** Reports a row of a table that does not add to its total. */
export const tableRowCrossfoot = defineRule({
  id: 'table-row-crossfoot',
  group: 'totals',
  summary: 'A row adds to its total',
  severity: 'error',
  reads: 'breakdown',
  doubt: 'the row overlaps, or leaves something out that the total holds',
  messages: {
    differs: 'the row adds to {computed}, and its total says `{total}`'
  },
  check(breakdown, say) {
    const { whole, form, exhaustive } = breakdown
    if (form !== 'row' || !whole || !exhaustive) return undefined
    const parts = figuresOf(breakdown)
    if (!canFoot(parts, whole)) return say.undecided('units-differ')
    const printed = asSum(parts)
    if (meets(sumOf(parts), whole.quantity.value))
      return say.agrees(`${printed} = \`${whole.quantity.printed}\``, [whole, ...parts])
    const computed = nominalSum(parts, whole)
    return say.differs({
      message: 'differs',
      values: { computed, total: whole.quantity.printed },
      at: whole,
      against: parts,
      confidence: 0.85,
      working: [`${printed} = ${computed}`],
      reported: whole.quantity.printed,
      computed
    })
  }
})
