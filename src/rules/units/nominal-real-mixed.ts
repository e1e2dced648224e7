import { defineRule } from '../../check/rule.ts'
import { judgeUsage } from '../judge-usage.ts'

/** Reports sums of money compared over many years without a word on prices. */
export const nominalRealMixed = defineRule({
  id: 'nominal-real-mixed',
  group: 'units',
  summary: 'Sums compared over many years name their price basis',
  severity: 'info',
  reads: 'usage',
  doubt: 'prices did not move, or the readers expect sums of the day',
  messages: {
    found: '`{stated}` is compared over many years with no price basis'
  },
  check(usage, say) {
    return usage.kind === 'unbased-comparison' ? judgeUsage(usage, say) : undefined
  }
})
