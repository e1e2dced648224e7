import { defineRule } from '../../check/rule.ts'
import { judgeHabit } from '../judge-group.ts'

/** Notes marks to the site that the document appears on. */
export const selfCitation = defineRule({
  id: 'self-citation',
  group: 'sources',
  summary: 'A document does not lean on its own publisher',
  severity: 'info',
  reads: 'citation-habit',
  doubt: 'the page cited is an original record',
  messages: {
    one: 'the document cites {printed}, where it appears itself',
    several: 'the document cites {count} sites of its own publisher: {printed}'
  },
  check: (fact, say) => judgeHabit(fact, 'own-pages', 0.8, say)
})
