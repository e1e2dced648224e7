import { defineRule } from '../../check/rule.ts'
import { judgeUsage } from '../judge-usage.ts'

/** Reports a bare dollar sign in a document that also speaks of other dollars. */
export const currencyAmbiguous = defineRule({
  id: 'currency-ambiguous',
  group: 'units',
  summary: 'Where several dollars occur, each says which one it is',
  severity: 'info',
  reads: 'usage',
  doubt: 'the document says once that a bare dollar sign is one certain dollar',
  messages: {
    found: '`{stated}` may be several dollars: `{other}` stands here too'
  },
  check(usage, say) {
    return usage.kind === 'bare-dollar' ? judgeUsage(usage, say) : undefined
  }
})
