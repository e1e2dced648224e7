import { defineRule } from '../../check/rule.ts'
import { computeChange } from '../../model/computed-change.ts'
import { meets } from '../../quantity/interval.ts'
import { isPercentOf, statedFactor } from '../../quantity/ratio.ts'

/** Reports "up 228 %" where the later figure is 228 % of the earlier one, a rise by 128 %. */
export const percentOfVsIncrease = defineRule({
  id: 'percent-of-vs-increase',
  group: 'ratios',
  summary: 'A rise in percent is not the later figure in percent of the earlier one',
  severity: 'error',
  reads: 'change-check',
  doubt: 'the rise is that of another measure or another period',
  messages: {
    differs: '`{stated}` is what `{to}` is of `{from}`; the rise is {computed}'
  },
  check(check, say) {
    const { change, from, to, tie } = check
    const amount = change.amount?.quantity
    if (amount?.dimension !== 'percent' || from.quantity.dimension === 'percent') return undefined
    const computed = computeChange(check)
    const stated = statedFactor(amount, change.direction)
    if (!computed || !stated || !isPercentOf(amount, change.direction, computed.factor)) return undefined
    if (meets(stated, computed.factor)) return say.undecided('rounding')
    return say.differs({
      message: 'differs',
      values: {
        stated: amount.printed,
        from: from.quantity.printed,
        to: to.quantity.printed,
        computed: computed.percent
      },
      at: { passage: change.passage, start: change.amount!.start, end: change.amount!.end },
      against: [from, to],
      confidence: tie.score,
      working: [...tie.steps, `${to.quantity.printed} ÷ ${from.quantity.printed} = ${computed.times}`],
      reported: amount.printed,
      computed: computed.percent
    })
  }
})
