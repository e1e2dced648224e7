import { defineRule } from '../../check/rule.ts'
import { judgeStatement } from '../judge-statement.ts'

/** Reports links that show one address, identifier or number and lead to another. */
export const anchorTargetMismatch = defineRule({
  id: 'anchor-target-mismatch',
  group: 'citation-identity',
  summary: 'What a link shows is where it leads',
  severity: 'warning',
  reads: 'source-statement',
  doubt: 'the address shown has moved to the one behind it',
  messages: { differs: '`{stated}` is shown, and the link leads to `{found}`' },
  check: (statement, say) => judgeStatement(statement, 'target', say)
})
