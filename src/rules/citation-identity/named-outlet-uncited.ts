import { defineRule } from '../../check/rule.ts'
import { judgeStatement } from '../judge-statement.ts'

/** Reports sentences that lay a report to one news outlet and cite another. */
export const namedOutletUncited = defineRule({
  id: 'named-outlet-uncited',
  group: 'citation-identity',
  summary: 'An outlet that is said to have reported something is cited for it',
  severity: 'warning',
  reads: 'source-statement',
  doubt: 'the cited outlet retells the report',
  messages: { differs: '`{stated}` is said to have reported it, and `{found}` is cited' },
  check: (statement, say) => judgeStatement(statement, 'speaker', say)
})
