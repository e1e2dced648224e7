import { defineRule } from '../../check/rule.ts'
import { judgeHabit } from '../judge-group.ts'

/** Notes entries without a date among dated ones. */
export const undatedSource = defineRule({
  id: 'undated-source',
  group: 'sources',
  summary: 'The entries of a list that gives dates all have one',
  severity: 'info',
  reads: 'citation-habit',
  doubt: 'the work has no date',
  messages: {
    one: '{printed} has no date, as most entries have',
    several: '{count} entries have no date, as most have: {printed}'
  },
  check: (fact, say) => judgeHabit(fact, 'undated', 0.6, say)
})
