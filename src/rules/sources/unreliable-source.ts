import { defineRule } from '../../check/rule.ts'
import { judgeListed } from '../judge-listed.ts'

/** Notes works of outlets that the settings list as unreliable. */
export const unreliableSource = defineRule({
  id: 'unreliable-source',
  group: 'sources',
  summary: 'No work is of an outlet that the settings list as unreliable',
  severity: 'info',
  reads: 'listed-outlet',
  doubt: 'the work is cited for what the outlet itself says',
  messages: { differs: '`{name}` is cited, and the settings list it as unreliable: {reason}' },
  check: (fact, say) => judgeListed(fact, 'unreliable', say)
})
