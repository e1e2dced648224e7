import { defineRule } from '../../check/rule.ts'
import { judgeUsage } from '../judge-usage.ts'

/** Reports sums in two currencies without the rate or the date of the conversion. */
export const currencyConversionUndated = defineRule({
  id: 'currency-conversion-undated',
  group: 'units',
  summary: 'A converted sum says at which rate or date',
  severity: 'info',
  reads: 'usage',
  doubt: 'the rate hardly moved in the time that the text speaks of',
  messages: {
    found: '`{stated}`: neither a rate nor a date says how it was converted'
  },
  check(usage, say) {
    return usage.kind === 'undated-conversion' ? judgeUsage(usage, say) : undefined
  }
})
