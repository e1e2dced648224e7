import { defineRule } from '../../check/rule.ts'
import { judgeHabit } from '../judge-group.ts'

/** Notes disputes that are told on the word of one party. */
export const oneSided = defineRule({
  id: 'one-sided',
  group: 'sources',
  summary: 'A dispute is not told on the word of one party',
  severity: 'info',
  reads: 'citation-habit',
  doubt: 'the other side has said nothing in public',
  messages: {
    one: '{count} disputed statements here rest on the pages of one party alone: {printed}',
    several: '{count} disputes rest on the pages of one party alone: {printed}'
  },
  check: (fact, say) => judgeHabit(fact, 'one-side', 0.6, say)
})
