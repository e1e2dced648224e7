import { defineRule } from '../../check/rule.ts'
import { compare, HUNDRED } from '../../quantity/rational.ts'

/** Reports a fall by more than 100 %, after which less than nothing would be left. */
export const decreaseOver100 = defineRule({
  id: 'decrease-over-100',
  group: 'ratios',
  summary: 'Nothing that cannot go below zero falls by more than 100 %',
  severity: 'error',
  reads: 'change',
  doubt: 'the quantity can be negative, as a profit or a balance can',
  messages: {
    differs: 'a fall by `{stated}` leaves less than nothing'
  },
  check(change, say) {
    const amount = change.amount?.quantity
    if (amount?.dimension !== 'percent' || change.direction !== 'down' || !change.clear) return undefined
    const { low } = amount.value
    if (!low || compare(low, HUNDRED) <= 0) return say.agrees()
    if (change.signed) return say.undecided('zero-base')
    return say.differs({
      message: 'differs',
      values: { stated: amount.printed },
      at: { passage: change.passage, start: change.amount!.start, end: change.amount!.end },
      against: [],
      confidence: 0.85,
      working: [`100 % − ${amount.printed} is below zero`],
      reported: amount.printed,
      computed: 'at most 100 %'
    })
  }
})
