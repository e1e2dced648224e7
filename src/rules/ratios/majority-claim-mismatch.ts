import { defineRule } from '../../check/rule.ts'
import { computeShare } from '../../model/computed-share.ts'
import { meets } from '../../quantity/interval.ts'
import { isSure } from '../ties.ts'

/** Reports a majority that the figures make a minority, and the other way round. */
export const majorityClaimMismatch = defineRule({
  id: 'majority-claim-mismatch',
  group: 'ratios',
  summary: 'What is called a majority is more than half, and a minority less',
  severity: 'error',
  reads: 'share-check',
  doubt: 'the majority is one of another whole, or of another time',
  messages: {
    differs: '`{stated}` does not follow from the figures: {computed}'
  },
  check(check, say) {
    const { share, whole, parts, tie } = check
    if (share.wording !== 'majority') return undefined
    const computed = computeShare(check)
    if (!computed) return say.undecided('zero-base')
    if (meets(share.value, computed.share))
      return say.agrees(`\`${share.printed}\`: ${computed.working}`, [share, ...parts, whole])
    return say.differs({
      message: 'differs',
      values: { stated: share.printed, computed: computed.working },
      at: share,
      against: [...parts, whole],
      confidence: tie.score,
      working: [...tie.steps, computed.working],
      reported: share.printed,
      computed: computed.printed,
      ...(isSure(tie) ? {} : { severity: 'warning' as const })
    })
  }
})
