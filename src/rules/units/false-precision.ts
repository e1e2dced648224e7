import { defineRule } from '../../check/rule.ts'
import { computeChange } from '../../model/computed-change.ts'
import { meets } from '../../quantity/interval.ts'
import { statedFactor } from '../../quantity/ratio.ts'
import { compare, HUNDRED, multiply, powerOfTen, rational, subtract } from '../../quantity/rational.ts'
import { isSure } from '../ties.ts'

/** So many of its last printed units the inputs leave open. */
const OPEN = rational(100n)

/** Reports a percentage with more decimals than the rounded figures behind it can give. */
export const falsePrecision = defineRule({
  id: 'false-precision',
  group: 'units',
  summary: 'A figure that is worked out is no finer than the figures it comes from',
  severity: 'info',
  reads: 'change-check',
  doubt: 'the percentage was worked out from figures that are known more finely than they are printed',
  messages: {
    finer: '`{stated}` is finer than `{from}` and `{to}`, which leave it open between {computed}'
  },
  check(check, say) {
    const { change, from, to, tie } = check
    const amount = change.amount?.quantity
    if (amount?.dimension !== 'percent' || amount.decimals < 1 || !isSure(tie)) return undefined
    const computed = computeChange(check)
    const stated = statedFactor(amount, change.direction)
    const { low, high } = computed?.factor ?? {}
    if (!computed || !stated || !low || !high || !meets(stated, computed.factor)) return undefined
    const width = multiply(subtract(high, low), HUNDRED)
    if (compare(width, multiply(OPEN, powerOfTen(-amount.decimals))) < 0) return say.agrees()
    return say.differs({
      message: 'finer',
      values: {
        stated: amount.printed,
        from: from.quantity.printed,
        to: to.quantity.printed,
        computed: computed.percent.replace('–', ' and ')
      },
      at: { passage: change.passage, start: change.amount!.start, end: change.amount!.end },
      against: [from, to],
      confidence: 0.8,
      working: [`${from.quantity.printed} to ${to.quantity.printed}: ${computed.percent}`],
      reported: amount.printed,
      computed: computed.percent
    })
  }
})
