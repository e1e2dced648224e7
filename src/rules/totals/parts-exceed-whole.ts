import { defineRule } from '../../check/rule.ts'
import { isBelow } from '../../quantity/interval.ts'

/** Reports "12 of the 10 cases": a part that is larger than its whole. */
export const partsExceedWhole = defineRule({
  id: 'parts-exceed-whole',
  group: 'totals',
  summary: 'A part is no larger than its whole',
  severity: 'error',
  reads: 'breakdown',
  doubt: 'the second figure is not the whole that the first is taken from',
  messages: {
    differs: '`{part}` is said to be part of `{whole}`, which is less'
  },
  check({ whole, parts, form }, say) {
    if (!whole || (form !== 'single' && form !== 'which')) return undefined
    const larger = parts.find(({ value }) => isBelow(whole.quantity.value, value.quantity.value))
    if (!larger) return say.agrees()
    return say.differs({
      message: 'differs',
      values: { part: larger.value.quantity.printed, whole: whole.quantity.printed },
      at: larger.value,
      against: [whole],
      confidence: 0.85,
      working: [`${larger.value.quantity.printed} > ${whole.quantity.printed}`],
      reported: larger.value.quantity.printed,
      computed: `at most ${whole.quantity.printed}`
    })
  }
})
