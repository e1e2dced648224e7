import { defineRule } from '../../check/rule.ts'
import { judgeShare, SHARE_MESSAGES } from '../judge-share.ts'

/** Reports a percentage that the figures of part and whole refute. */
export const percentOfWholeMismatch = defineRule({
  id: 'percent-of-whole-mismatch',
  group: 'ratios',
  summary: 'A stated percentage of a whole follows from the figures of part and whole',
  severity: 'error',
  reads: 'share-check',
  doubt: 'the percentage is one of another whole, or of another time',
  messages: SHARE_MESSAGES,
  check(check, say) {
    return check.share.wording === 'percent' ? judgeShare(check, say) : undefined
  }
})
