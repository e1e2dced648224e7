import { defineRule } from '../../check/rule.ts'
import { judgeStatement } from '../judge-statement.ts'

/** Reports authors before a mark who are not in its entry. */
export const authorMismatch = defineRule({
  id: 'author-mismatch',
  group: 'citation-identity',
  summary: 'The authors named before a mark are those of its entry',
  severity: 'warning',
  reads: 'source-statement',
  doubt: 'the authors named are those of another work that the source speaks of',
  messages: { differs: '`{stated}` is named, and the entry is by `{found}`' },
  check: (statement, say) => judgeStatement(statement, 'author', say)
})
