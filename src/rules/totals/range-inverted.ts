import { defineRule } from '../../check/rule.ts'

/** Reports "between 40 and 25 kg": a range whose low end is above its high end. */
export const rangeInverted = defineRule({
  id: 'range-inverted',
  group: 'totals',
  summary: 'The low end of a range is not above its high end',
  severity: 'error',
  reads: 'inverted-range',
  doubt: 'the two figures are given from high to low on purpose, or are no range',
  messages: {
    differs: 'a range from `{first}` to `{second}` has its low end above its high end',
    extremes: 'the minimum `{first}` is above the maximum `{second}`'
  },
  check({ first, second, form }, say) {
    const isSure = form === 'between' || form === 'extremes'
    return say.differs({
      message: form === 'extremes' ? 'extremes' : 'differs',
      values: { first: first.quantity.printed, second: second.quantity.printed },
      at: first,
      against: [second],
      confidence: isSure ? 0.85 : 0.6,
      working: [`${first.quantity.printed} > ${second.quantity.printed}`],
      reported: first.quantity.printed,
      computed: second.quantity.printed,
      severity: isSure ? undefined : 'warning'
    })
  }
})
