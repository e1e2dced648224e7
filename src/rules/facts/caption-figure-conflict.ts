import { defineRule } from '../../check/rule.ts'
import { judgePlace, PLACE_MESSAGES } from '../judge-place.ts'

/** Reports a figure or date of a caption that the text or the table gives otherwise. */
export const captionFigureConflict = defineRule({
  id: 'caption-figure-conflict',
  group: 'facts',
  summary: 'A caption gives the figures of the text and of its table',
  severity: 'error',
  reads: 'place-pair',
  doubt: 'the caption speaks of another time, group or measure',
  messages: PLACE_MESSAGES,
  check(pair, say) {
    return pair.relation === 'caption-figure' ? judgePlace(pair, say) : undefined
  }
})
