import { defineRule } from '../../check/rule.ts'
import { judgePlace, PLACE_MESSAGES } from '../judge-place.ts'

/** Reports a figure or date of a note that its sentence gives otherwise. */
export const footnoteBodyConflict = defineRule({
  id: 'footnote-body-conflict',
  group: 'facts',
  summary: 'A note gives the figures of the sentence that it hangs on',
  severity: 'error',
  reads: 'place-pair',
  doubt: 'the note speaks of another time, group or measure',
  messages: PLACE_MESSAGES,
  check(pair, say) {
    return pair.relation === 'footnote-body' ? judgePlace(pair, say) : undefined
  }
})
