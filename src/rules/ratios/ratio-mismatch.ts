import { defineRule } from '../../check/rule.ts'
import { computeShare } from '../../model/computed-share.ts'
import { meets } from '../../quantity/interval.ts'
import { isSure } from '../ties.ts'

/** Reports "one in five", "two-thirds" and the like that the figures of part and whole refute. */
export const ratioMismatch = defineRule({
  id: 'ratio-mismatch',
  group: 'ratios',
  summary: 'A share in words or as a ratio follows from the figures of part and whole',
  severity: 'error',
  reads: 'share-check',
  doubt: 'the share is one of another whole, or of another time',
  messages: {
    differs: '`{stated}` does not follow from the figures: {computed}'
  },
  check(check, say) {
    const { share, whole, parts, tie } = check
    if (share.wording !== 'ratio') return undefined
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
