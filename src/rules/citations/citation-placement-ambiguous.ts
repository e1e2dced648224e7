import { defineRule } from '../../check/rule.ts'
import { judgeHabit } from '../judge-group.ts'

/** Notes paragraphs in which one mark closes several sentences with figures. */
export const citationPlacementAmbiguous = defineRule({
  id: 'citation-placement-ambiguous',
  group: 'citations',
  summary: 'It is clear which sentences of a paragraph a mark supports',
  severity: 'info',
  reads: 'citation-habit',
  doubt: 'the mark stands for the whole paragraph',
  messages: {
    one: 'the mark closes the last sentence, and {count} sentences with figures before it have none',
    several: '{count} paragraphs have several sentences with figures and one mark behind the last'
  },
  check: (fact, say) => judgeHabit(fact, 'ambiguous', 0.6, say)
})
