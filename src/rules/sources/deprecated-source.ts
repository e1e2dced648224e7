import { defineRule } from '../../check/rule.ts'
import { judgeListed } from '../judge-listed.ts'

/** Reports works of outlets that the settings list as deprecated. */
export const deprecatedSource = defineRule({
  id: 'deprecated-source',
  group: 'sources',
  summary: 'No work is of an outlet that the settings list as deprecated',
  severity: 'warning',
  reads: 'listed-outlet',
  doubt: 'the work cited is older than the reason',
  messages: { differs: '`{name}` is cited, and the settings list it as deprecated: {reason}' },
  check: (fact, say) => judgeListed(fact, 'deprecated', say)
})
