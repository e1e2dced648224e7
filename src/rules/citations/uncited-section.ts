import { defineRule } from '../../check/rule.ts'
import { judgeHabit } from '../judge-group.ts'

/** Reports sections that make checkable claims and cite nothing, in a document that otherwise cites. */
export const uncitedSection = defineRule({
  id: 'uncited-section',
  group: 'citations',
  summary: 'A section with figures or quotations has a citation',
  severity: 'warning',
  reads: 'citation-habit',
  doubt: 'the section speaks of the author’s own work, or its sources are named in words',
  messages: {
    one: 'no citation in {printed}, which makes {count} claims with figures, dates or quotations',
    several: '{count} sections make claims with figures, dates or quotations and cite nothing: {printed}'
  },
  check: (fact, say) => judgeHabit(fact, 'uncited-section', 0.7, say)
})
