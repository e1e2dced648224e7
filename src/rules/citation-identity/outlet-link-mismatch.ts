import { defineRule } from '../../check/rule.ts'
import { judgeStatement } from '../judge-statement.ts'

/** Reports link words and entries that name one outlet and lead to another. */
export const outletLinkMismatch = defineRule({
  id: 'outlet-link-mismatch',
  group: 'citation-identity',
  summary: 'A named outlet is the one that the link leads to',
  severity: 'warning',
  reads: 'source-statement',
  doubt: 'the outlet also publishes there',
  messages: { differs: '`{stated}` is named, and the address is of `{found}`' },
  check: (statement, say) => judgeStatement(statement, 'outlet', say)
})
