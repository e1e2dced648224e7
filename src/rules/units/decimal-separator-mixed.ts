import { defineRule } from '../../check/rule.ts'
import { judgeUsage } from '../judge-usage.ts'

/** Reports decimal commas in a document that prints decimal points. */
export const decimalSeparatorMixed = defineRule({
  id: 'decimal-separator-mixed',
  group: 'units',
  summary: 'One sign parts the decimals throughout the document',
  severity: 'warning',
  reads: 'usage',
  doubt: 'the figure with the comma is quoted as its source prints it',
  messages: {
    found: '`{stated}` has a decimal comma, `{other}` a decimal point'
  },
  check(usage, say) {
    return usage.kind === 'decimal-separator' ? judgeUsage(usage, say) : undefined
  }
})
