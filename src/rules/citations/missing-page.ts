import { defineRule } from '../../check/rule.ts'
import { judgeHabit } from '../judge-group.ts'

/** Notes books and PDFs that figures are taken from without a page. */
export const missingPage = defineRule({
  id: 'missing-page',
  group: 'citations',
  summary: 'A figure from a book or PDF says where in it the figure stands',
  severity: 'info',
  reads: 'citation-habit',
  doubt: 'the work is only a page or two long',
  messages: {
    one: '{printed} is a long work, and nothing says where in it the cited figures stand',
    several: '{count} long works are cited for figures, and nothing says where in them these stand: {printed}'
  },
  check: (fact, say) => judgeHabit(fact, 'no-page', 0.6, say)
})
