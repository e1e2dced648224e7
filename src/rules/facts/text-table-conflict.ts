import { defineRule } from '../../check/rule.ts'
import { judgePlace, PLACE_MESSAGES } from '../judge-place.ts'

/** Reports a figure or date of the text that the table gives otherwise. */
export const textTableConflict = defineRule({
  id: 'text-table-conflict',
  group: 'facts',
  summary: 'What the text says of a row of a table is what the row says',
  severity: 'error',
  reads: 'place-pair',
  doubt: 'the text speaks of another row, column, period or measure',
  messages: PLACE_MESSAGES,
  check(pair, say) {
    return pair.relation === 'text-table' ? judgePlace(pair, say) : undefined
  }
})
