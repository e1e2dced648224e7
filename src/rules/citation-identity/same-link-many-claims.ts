import { defineRule } from '../../check/rule.ts'
import { listing, placesOf, short } from '../judge-group.ts'

/** Notes pages that carry very many claims. */
export const sameLinkManyClaims = defineRule({
  id: 'same-link-many-claims',
  group: 'citation-identity',
  summary: 'Figures do not all rest on one page',
  severity: 'info',
  reads: 'citation-habit',
  doubt: 'the page is a table or a long report',
  messages: {
    one: '`{work}` carries {count} figures, dates and quotations',
    several: '{count} pages carry more than fifteen figures, dates and quotations each: {works}'
  },
  check({ habit, spots }, say) {
    if (habit !== 'busy-link') return undefined
    const [first, ...others] = spots
    if (first === undefined) return say.agrees()
    const common = { ...placesOf([first.span, ...others.map(({ span }) => span)]), confidence: 0.7, working: [] }
    if (others.length === 0)
      return say.differs({
        ...common,
        message: 'one',
        values: { work: short(first.printed), count: String(first.count) }
      })
    return say.differs({
      ...common,
      message: 'several',
      values: { count: String(spots.length), works: listing(spots.map(({ printed }) => printed)) }
    })
  }
})
