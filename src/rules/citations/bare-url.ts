import { defineRule } from '../../check/rule.ts'
import { judgeHabit } from '../judge-group.ts'

/** Notes entries that are an address and nothing else. */
export const bareUrl = defineRule({
  id: 'bare-url',
  group: 'citations',
  summary: 'An address is listed with a title or an outlet',
  severity: 'info',
  reads: 'citation-habit',
  doubt: 'the list is one of addresses only',
  messages: {
    one: '{printed} is listed without title or outlet',
    several: '{count} entries are addresses without title or outlet: {printed}'
  },
  check: (fact, say) => judgeHabit(fact, 'bare-entry', 0.9, say)
})
