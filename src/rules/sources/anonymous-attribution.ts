import { defineRule } from '../../check/rule.ts'
import { judgeHabit } from '../judge-group.ts'

/** Notes statements of nobody in particular without a source. */
export const anonymousAttribution = defineRule({
  id: 'anonymous-attribution',
  group: 'sources',
  summary: 'Who says something is named, or cited',
  severity: 'info',
  reads: 'citation-habit',
  doubt: 'the next paragraph says who',
  messages: {
    one: '{printed}: nobody is named and nothing is cited',
    several: '{count} statements name nobody and cite nothing: {printed}'
  },
  check: (fact, say) => judgeHabit(fact, 'nobody', 0.6, say)
})
