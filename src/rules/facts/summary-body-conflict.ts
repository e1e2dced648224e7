import { defineRule } from '../../check/rule.ts'
import { judgePlace, PLACE_MESSAGES } from '../judge-place.ts'

/** Reports a figure or date of a summary or conclusion that the text gives otherwise. */
export const summaryBodyConflict = defineRule({
  id: 'summary-body-conflict',
  group: 'facts',
  summary: 'Summary and conclusion give the figures of the text that they sum up',
  severity: 'error',
  reads: 'place-pair',
  doubt: 'the summary speaks of another time, group or measure',
  messages: PLACE_MESSAGES,
  check(pair, say) {
    return pair.relation === 'summary-body' ? judgePlace(pair, say) : undefined
  }
})
