import { defineRule } from '../../check/rule.ts'
import { judgeHabit } from '../judge-group.ts'

/** Notes entries that could be anything. */
export const genericReference = defineRule({
  id: 'generic-reference',
  group: 'machine-traces',
  summary: 'An entry of the list of sources says which work it is',
  severity: 'info',
  reads: 'citation-habit',
  doubt: 'the reader knows which work is meant',
  messages: {
    one: '{printed} could be any work',
    several: '{count} entries could be any work: {printed}'
  },
  check: (fact, say) => judgeHabit(fact, 'generic-entry', 0.8, say)
})
