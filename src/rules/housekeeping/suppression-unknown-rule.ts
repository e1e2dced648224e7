import { defineRule } from '../../check/rule.ts'

/** Reports a comment that names no rule, or one that does not exist: nobody would notice that it does nothing. */
export const suppressionUnknownRule = defineRule({
  id: 'suppression-unknown-rule',
  group: 'housekeeping',
  summary: 'A comment that silences names rules that exist',
  severity: 'error',
  reads: 'suppression',
  doubt: 'the rule belongs to another version of the program',
  messages: {
    unknown: 'No rule is called {rules}',
    none: 'The comment names no rule to silence',
    unreadable:
      'The comment asks for nothing known: write `claimcheck-ignore`, `claimcheck-ignore-block` or `claimcheck-ignore-file`'
  },
  check({ at, isReadable, rules, unknown }, say) {
    const common = { at, against: [], confidence: 1, working: [] }
    if (!isReadable) return say.differs({ message: 'unreadable', values: {}, ...common })
    if (rules.length === 0) return say.differs({ message: 'none', values: {}, ...common })
    if (unknown.length === 0) return say.agrees()
    const names = unknown.map((rule) => `\`${rule}\``).join(', ')
    return say.differs({ message: 'unknown', values: { rules: names }, ...common })
  }
})
