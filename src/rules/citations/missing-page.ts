import { defineRule } from '../../check/rule.ts'
import { listing, placesOf, short } from '../judge-group.ts'

/** Notes books and PDFs that figures are taken from without a page. */
export const missingPage = defineRule({
  id: 'missing-page',
  group: 'citations',
  summary: 'A figure from a book or PDF says where in it the figure stands',
  severity: 'info',
  reads: 'citation-habit',
  doubt: 'the work is only a page or two long',
  messages: {
    one: '`{work}` is a long work, and nothing says where in it the cited figures stand',
    several: '{count} long works are cited for figures, and nothing says where in them these stand: {works}'
  },
  check({ habit, spots }, say) {
    if (habit !== 'no-page') return undefined
    const [first, ...others] = spots
    if (first === undefined) return say.agrees()
    const common = { ...placesOf([first.span, ...others.map(({ span }) => span)]), confidence: 0.6, working: [] }
    if (others.length === 0) return say.differs({ ...common, message: 'one', values: { work: short(first.printed) } })
    return say.differs({
      ...common,
      message: 'several',
      values: { count: String(spots.length), works: listing(spots.map(({ printed }) => printed)) }
    })
  }
})
