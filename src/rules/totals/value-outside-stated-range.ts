import { defineRule } from '../../check/rule.ts'
import { bothSpeakOf } from '../../model/wording.ts'
import { within } from '../../quantity/interval.ts'

/** Reports a figure outside the range that the text gives for all of them. */
export const valueOutsideStatedRange = defineRule({
  id: 'value-outside-stated-range',
  group: 'totals',
  summary: 'No figure lies outside the range that the text gives them',
  severity: 'error',
  reads: 'range-check',
  doubt: 'the range is that of some of the figures only',
  messages: {
    differs: '`{value}` lies outside the range `{range}`, whose other end is `{shared}`'
  },
  check({ range, extreme, shared, words }, say) {
    const printed = range.quantity.printed
    if (within(extreme.quantity.value, range.quantity.value))
      return say.agrees(`\`${printed}\` runs from the lowest to the highest figure`, [range, extreme, shared])
    return say.differs({
      message: 'differs',
      values: { value: extreme.quantity.printed, range: printed, shared: shared.quantity.printed },
      at: extreme,
      against: [range, shared],
      confidence: 0.8,
      working: [
        bothSpeakOf(words),
        `${shared.quantity.printed} is an end of ${printed}, ${extreme.quantity.printed} is not in it`
      ],
      reported: extreme.quantity.printed
    })
  }
})
