import { defineRule } from '../../check/rule.ts'
import { judgeHabit } from '../judge-group.ts'

/** Notes figures that only a weak outlet carries. */
export const betterSourceNeeded = defineRule({
  id: 'better-source-needed',
  group: 'sources',
  summary: 'A figure rests on more than what anybody may write or announce',
  severity: 'info',
  reads: 'citation-habit',
  doubt: 'the page quotes the original in full, or is the original',
  messages: {
    one: 'a figure rests on {printed} alone',
    several:
      '{count} statements with figures rest only on outlets where anybody can write, or that pass on what others found: {printed}'
  },
  check: (fact, say) => judgeHabit(fact, 'weak-source', 0.6, say)
})
