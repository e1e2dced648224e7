import { defineRule } from '../../check/rule.ts'
import { judgeHabit } from '../judge-group.ts'

/** Notes references such as "ibid.". */
export const seeAboveCitation = defineRule({
  id: 'see-above-citation',
  group: 'citations',
  summary: 'Every reference names its work',
  severity: 'info',
  reads: 'citation-habit',
  doubt: 'the notes are final and in order',
  messages: {
    one: '{printed} points at whatever stands before it',
    several: '{count} references point at others that an edit may move: {printed}'
  },
  check: (fact, say) => judgeHabit(fact, 'see-above', 0.9, say)
})
