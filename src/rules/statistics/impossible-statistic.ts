import { defineRule } from '../../check/rule.ts'
import { compare, toNumber } from '../../quantity/rational.ts'

/** Reports a statistic that its own definition rules out: p above 1, a correlation beyond ±1, a negative spread. */
export const impossibleStatistic = defineRule({
  id: 'impossible-statistic',
  group: 'statistics',
  summary: 'A statistic lies in the range of what it is',
  severity: 'error',
  reads: 'bounded-statistic',
  doubt: 'the letter stands for something else here',
  messages: {
    above: '`{stated}` is above {bound}, the most that {what} can be',
    below: '`{stated}` is below {bound}, the least that {what} can be'
  },
  check(mention, say) {
    const { value, low, high, printed, what, passage, start, end } = mention
    const below = low !== undefined && compare(value.high!, low) < 0
    const above = high !== undefined && compare(value.low!, high) > 0
    if (!below && !above) return say.agrees()
    const bound = String(toNumber((below ? low : high)!)).replace('-', '−')
    return say.differs({
      message: below ? 'below' : 'above',
      values: { stated: printed, bound, what },
      at: { passage, start, end },
      against: [],
      confidence: 0.9,
      working: [],
      reported: printed
    })
  }
})
