import { defineRule } from '../../check/rule.ts'
import { judgeHabit } from '../judge-group.ts'

/** Notes outlets that carry most of the cited claims. */
export const overReliance = defineRule({
  id: 'over-reliance',
  group: 'sources',
  summary: 'No outlet carries most of the cited claims',
  severity: 'info',
  reads: 'citation-habit',
  doubt: 'the document is about that outlet, or nobody else has the data',
  messages: {
    one: '{printed} carries {count}% of the cited claims',
    several: '{count} outlets carry most of the cited claims: {printed}'
  },
  options: { share: 50 },
  check: (fact, say, { share }) => judgeHabit(fact, 'reliance', 0.7, say, share)
})
