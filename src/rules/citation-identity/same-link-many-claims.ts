import { defineRule } from '../../check/rule.ts'
import { judgeHabit } from '../judge-group.ts'

/** Notes pages that carry very many claims. */
export const sameLinkManyClaims = defineRule({
  id: 'same-link-many-claims',
  group: 'citation-identity',
  summary: 'Figures do not all rest on one page',
  severity: 'info',
  reads: 'citation-habit',
  doubt: 'the page is a table or a long report',
  messages: {
    one: '{printed} carries {count} figures, dates and quotations',
    several: '{count} pages carry too many figures, dates and quotations each: {printed}'
  },
  options: { max: 15 },
  check: (fact, say, { max }) => judgeHabit(fact, 'busy-link', 0.7, say, max)
})
