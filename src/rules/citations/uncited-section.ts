import { defineRule } from '../../check/rule.ts'
import { listing, placesOf, short } from '../judge-group.ts'

/** Reports sections that make checkable claims and cite nothing, in a document that otherwise cites. */
export const uncitedSection = defineRule({
  id: 'uncited-section',
  group: 'citations',
  summary: 'A section with figures or quotations has a citation',
  severity: 'warning',
  reads: 'citation-habit',
  doubt: 'the section speaks of the author’s own work, or its sources are named in words',
  messages: {
    one: 'no citation in `{section}`, which makes {count} claims with figures, dates or quotations',
    several: '{count} sections make claims with figures, dates or quotations and cite nothing: {sections}'
  },
  check({ habit, spots }, say) {
    if (habit !== 'uncited-section') return undefined
    const [first, ...others] = spots
    if (first === undefined) return say.agrees()
    const common = { ...placesOf([first.span, ...others.map(({ span }) => span)]), confidence: 0.7, working: [] }
    if (others.length === 0)
      return say.differs({
        ...common,
        message: 'one',
        values: { section: short(first.printed), count: String(first.count) }
      })
    return say.differs({
      ...common,
      message: 'several',
      values: { count: String(spots.length), sections: listing(spots.map(({ printed }) => printed)) }
    })
  }
})
