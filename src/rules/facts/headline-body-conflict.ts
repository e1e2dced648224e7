import { defineRule } from '../../check/rule.ts'
import { judgePlace, PLACE_MESSAGES } from '../judge-place.ts'

/** Reports a figure or date of a title, standfirst or heading that the text gives otherwise. */
export const headlineBodyConflict = defineRule({
  id: 'headline-body-conflict',
  group: 'facts',
  summary: 'Title, opening paragraph and headings give the figures of the text below',
  severity: 'error',
  reads: 'place-pair',
  doubt: 'the headline speaks of another time, group or measure',
  messages: PLACE_MESSAGES,
  check(pair, say) {
    return pair.relation === 'headline-body' ? judgePlace(pair, say) : undefined
  }
})
