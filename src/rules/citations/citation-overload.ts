import { defineRule } from '../../check/rule.ts'
import { judgeHabit } from '../judge-group.ts'

/** Notes statements with more sources than `max`. */
export const citationOverload = defineRule({
  id: 'citation-overload',
  group: 'citations',
  summary: 'A statement names the sources that carry it, and not all there are',
  severity: 'info',
  reads: 'citation-habit',
  doubt: 'each of the sources carries a part of the statement',
  messages: {
    one: '{count} sources stand behind one statement: {printed}',
    several: '{count} statements have too many sources each: {printed}'
  },
  options: { max: 6 },
  check: (fact, say, { max }) => judgeHabit(fact, 'overload', 0.7, say, max)
})
