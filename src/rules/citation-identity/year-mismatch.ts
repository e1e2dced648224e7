import { defineRule } from '../../check/rule.ts'
import { judgeStatement } from '../judge-statement.ts'

/** Reports years beside an author that are not those of the entry. */
export const yearMismatch = defineRule({
  id: 'year-mismatch',
  group: 'citation-identity',
  summary: 'The year beside an author is that of the entry',
  severity: 'warning',
  reads: 'source-statement',
  doubt: 'the text means another edition, or the year of the study',
  messages: { differs: '`{stated}` is the year in the text, and `{found}` that of the entry' },
  check: (statement, say) => judgeStatement(statement, 'year', say)
})
