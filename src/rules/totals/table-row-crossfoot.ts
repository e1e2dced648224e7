import { defineRule } from '../../check/rule.ts'
import { judgeFoot } from '../judge-foot.ts'

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
    return form === 'row' && whole && exhaustive ? judgeFoot(breakdown, whole, say) : undefined
  }
})
