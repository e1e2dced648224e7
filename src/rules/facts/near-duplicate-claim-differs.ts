import { defineRule } from '../../check/rule.ts'
import { conflictOf, noneInCommon } from '../judge-pair.ts'

/** Reports two sentences in the same words that differ in one figure. */
export const nearDuplicateClaimDiffers = defineRule({
  id: 'near-duplicate-claim-differs',
  group: 'facts',
  summary: 'A sentence that is repeated keeps its figure',
  severity: 'warning',
  reads: 'near-duplicate',
  doubt: 'the two sentences speak of two things, or of one thing at two times',
  messages: {
    differs: '`{stated}` here and `{other}` elsewhere, in sentences that are otherwise the same'
  },
  check(pair, say) {
    const { a, b, separatedBy } = pair
    if (separatedBy) return say.undecided('qualifiers-differ')
    return say.differs({
      message: 'differs',
      values: { stated: b.printed, other: a.printed },
      ...conflictOf(pair, b.printed, a.printed, noneInCommon(a.printed, b.printed, 'value'))
    })
  }
})
