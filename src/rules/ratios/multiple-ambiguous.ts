import { defineRule } from '../../check/rule.ts'
import { judgeUsage } from '../judge-usage.ts'

/** Reports “three times more”, which some readers take for three times as much and some for four. */
export const multipleAmbiguous = defineRule({
  id: 'multiple-ambiguous',
  group: 'ratios',
  summary: 'A multiple says whether it counts the base once more',
  severity: 'info',
  reads: 'usage',
  doubt: 'the house style takes “times more” for “times as much”',
  messages: {
    found: '`{stated}` can mean that many times as much, or once more'
  },
  check(usage, say) {
    return usage.kind === 'times-more' ? judgeUsage(usage, say) : undefined
  }
})
