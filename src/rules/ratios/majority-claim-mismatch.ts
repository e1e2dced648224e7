import { defineRule } from '../../check/rule.ts'
import { judgeShare, SHARE_MESSAGES } from '../judge-share.ts'

/** Reports a majority that the figures make a minority, and the other way round. */
export const majorityClaimMismatch = defineRule({
  id: 'majority-claim-mismatch',
  group: 'ratios',
  summary: 'What is called a majority is more than half, and a minority less',
  severity: 'error',
  reads: 'share-check',
  doubt: 'the majority is one of another whole, or of another time',
  messages: SHARE_MESSAGES,
  check(check, say) {
    return check.share.wording === 'majority' ? judgeShare(check, say) : undefined
  }
})
