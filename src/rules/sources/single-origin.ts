import { defineRule } from '../../check/rule.ts'
import { judgeHabit } from '../judge-group.ts'

/** Reports several links behind one statement that are one story. */
export const singleOrigin = defineRule({
  id: 'single-origin',
  group: 'sources',
  summary: 'Several links are several sources',
  severity: 'warning',
  reads: 'citation-habit',
  doubt: 'two works have the same title',
  messages: {
    one: '{count} links behind one statement are one story: {printed}',
    several: '{count} statements have links that are one story each: {printed}'
  },
  check: (fact, say) => judgeHabit(fact, 'one-origin', 0.7, say)
})
