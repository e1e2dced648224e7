import { defineRule } from '../../check/rule.ts'
import { judgeUsage } from '../judge-usage.ts'

/** Reports amounts in scale words that most readers of English do not know, without the amount in common ones. */
export const scaleWordAmbiguous = defineRule({
  id: 'scale-word-ambiguous',
  group: 'units',
  summary: 'Amounts stand in scale words that every reader knows',
  severity: 'info',
  reads: 'usage',
  doubt: 'the readers are at home with lakh and crore, or with the long scale',
  messages: {
    found: '`{stated}` is in a scale that not every reader knows'
  },
  check(usage, say) {
    return usage.kind === 'scale-word' ? judgeUsage(usage, say) : undefined
  }
})
