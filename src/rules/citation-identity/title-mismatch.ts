import { defineRule } from '../../check/rule.ts'
import { judgeStatement } from '../judge-statement.ts'

/** Reports titles before a mark that are nearly, but not quite, those of the entry. */
export const titleMismatch = defineRule({
  id: 'title-mismatch',
  group: 'citation-identity',
  summary: 'A title before a mark is that of the entry',
  severity: 'warning',
  reads: 'source-statement',
  doubt: 'the work has come out under both titles',
  messages: { differs: '`{stated}` is the title in the text, and `{found}` that of the entry' },
  check: (statement, say) => judgeStatement(statement, 'title', say)
})
