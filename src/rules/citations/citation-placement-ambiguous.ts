import { defineRule } from '../../check/rule.ts'
import { placesOf } from '../judge-group.ts'

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
  check({ habit, spots }, say) {
    if (habit !== 'ambiguous') return undefined
    const [first, ...others] = spots
    if (first === undefined) return say.agrees()
    const common = { ...placesOf([first.span, ...others.map(({ span }) => span)]), confidence: 0.6, working: [] }
    if (others.length === 0) return say.differs({ ...common, message: 'one', values: { count: String(first.count) } })
    return say.differs({ ...common, message: 'several', values: { count: String(spots.length) } })
  }
})
