import { defineRule } from '../../check/rule.ts'
import { judgeShare, SHARE_MESSAGES } from '../judge-share.ts'

/** Reports "one in five", "two-thirds" and the like that the figures of part and whole refute. */
export const ratioMismatch = defineRule({
  id: 'ratio-mismatch',
  group: 'ratios',
  summary: 'A share in words or as a ratio follows from the figures of part and whole',
  severity: 'error',
  reads: 'share-check',
  doubt: 'the share is one of another whole, or of another time',
  messages: SHARE_MESSAGES,
  check(check, say) {
    return check.share.wording === 'ratio' ? judgeShare(check, say) : undefined
  }
})
