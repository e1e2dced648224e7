import { defineRule } from '../../check/rule.ts'
import { judgeHabit } from '../judge-group.ts'

/** Notes figures of a named document that are cited to somebody else. */
export const primarySourceNeeded = defineRule({
  id: 'primary-source-needed',
  group: 'sources',
  summary: 'A figure from a document is cited to the document',
  severity: 'info',
  reads: 'citation-habit',
  doubt: 'the document cannot be had',
  messages: {
    one: 'a figure of a named document is cited to {printed}',
    several: '{count} figures of named documents are cited to others: {printed}'
  },
  check: (fact, say) => judgeHabit(fact, 'secondary-figure', 0.6, say)
})
