import { defineRule } from '../../check/rule.ts'
import { judgeStatement } from '../judge-statement.ts'

/** Reports dates of entries that are not those in their addresses. */
export const urlDateMismatch = defineRule({
  id: 'url-date-mismatch',
  group: 'citation-identity',
  summary: 'The date of an entry is that in its address',
  severity: 'warning',
  reads: 'source-statement',
  doubt: 'the story was updated or published again',
  messages: { differs: 'the entry says `{stated}`, and its address is of `{found}`' },
  check: (statement, say) => judgeStatement(statement, 'url-date', say)
})
