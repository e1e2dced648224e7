import { defineRule } from '../../check/rule.ts'
import { judgeFoot } from '../judge-foot.ts'

/** Reports a column of a table that does not add to its total. */
export const tableColumnFoot = defineRule({
  id: 'table-column-foot',
  group: 'totals',
  summary: 'A column adds to its total',
  severity: 'error',
  reads: 'breakdown',
  doubt: 'the column overlaps, or leaves something out that the total holds',
  messages: {
    differs: 'the column adds to {computed}, and its total says `{total}`'
  },
  check(breakdown, say) {
    const { whole, form, exhaustive } = breakdown
    return form === 'column' && whole && exhaustive ? judgeFoot(breakdown, whole, say) : undefined
  }
})
