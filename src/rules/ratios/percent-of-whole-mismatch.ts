import { defineRule } from '../../check/rule.ts'
import { computeShare } from '../../model/computed-share.ts'
import { meets } from '../../quantity/interval.ts'
import { isSure } from '../ties.ts'

/** Reports a percentage that the figures of part and whole refute. */
export const percentOfWholeMismatch = defineRule({
  id: 'percent-of-whole-mismatch',
  group: 'ratios',
  summary: 'A stated percentage of a whole follows from the figures of part and whole',
  severity: 'error',
  reads: 'share-check',
  doubt: 'the percentage is one of another whole, or of another time',
  messages: {
    differs: '`{stated}` does not follow from the figures: {computed}'
  },
  check(check, say) {
    const { share, whole, parts, tie } = check
    if (share.wording !== 'percent') return undefined
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
