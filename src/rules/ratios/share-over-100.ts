import { defineRule } from '../../check/rule.ts'
import { compare, HUNDRED } from '../../quantity/rational.ts'

/** Reports more than all of what is counted, and measures beyond their end at 100 %. */
export const shareOver100 = defineRule({
  id: 'share-over-100',
  group: 'ratios',
  summary: 'No share of a whole is above 100 %',
  severity: 'error',
  reads: 'bounded-share',
  doubt: 'the percentage is one of a target, of capacity or of an earlier figure',
  messages: {
    members: '`{stated}` of {whole} are more than all of them',
    measure: '`{stated}` is more than {whole} can be'
  },
  check(fact, say) {
    const { share, whole, isMember, passage } = fact
    const { value, printed } = share.quantity
    if (!value.low || compare(value.low, HUNDRED) <= 0) return say.agrees()
    return say.differs({
      message: isMember ? 'members' : 'measure',
      values: { stated: printed, whole },
      at: { passage, start: share.start, end: share.end },
      against: [],
      confidence: 0.85,
      working: [`${printed} is above 100 %`],
      reported: printed,
      computed: 'at most 100 %'
    })
  }
})
