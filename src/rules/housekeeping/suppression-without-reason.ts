import { defineRule } from '../../check/rule.ts'

/** Reports a comment without a reason: the next reader cannot tell a decision from a convenience. */
export const suppressionWithoutReason = defineRule({
  id: 'suppression-without-reason',
  group: 'housekeeping',
  summary: 'A comment that silences says why',
  severity: 'warning',
  reads: 'suppression',
  doubt: 'the reason stands elsewhere',
  messages: {
    differs: 'The comment does not say why `{rules}` is silenced: write the reason behind a colon'
  },
  check({ at, isReadable, rules, reason }, say) {
    if (!isReadable || rules.length === 0) return undefined
    if (reason !== '') return say.agrees()
    const values = { rules: rules.join(', ') }
    return say.differs({ message: 'differs', values, at, against: [], confidence: 1, working: [] })
  }
})
