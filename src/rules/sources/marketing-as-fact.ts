import { defineRule } from '../../check/rule.ts'
import { judgeHabit } from '../judge-group.ts'

/** Notes superlatives that only the praised one supports. */
export const marketingAsFact = defineRule({
  id: 'marketing-as-fact',
  group: 'sources',
  summary: 'A superlative does not rest on the word of the one it praises',
  severity: 'info',
  reads: 'citation-habit',
  doubt: 'the page cited gives an independent ranking',
  messages: {
    one: 'a superlative rests on the word of {printed} alone',
    several: '{count} superlatives rest on the word of those that they praise: {printed}'
  },
  check: (fact, say) => judgeHabit(fact, 'own-praise', 0.6, say)
})
