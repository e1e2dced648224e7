import { defineRule } from '../../check/rule.ts'
import { listing, placesOf, short } from '../judge-group.ts'

/** Notes entries that are an address and nothing else. */
export const bareUrl = defineRule({
  id: 'bare-url',
  group: 'citations',
  summary: 'An address is listed with a title or an outlet',
  severity: 'info',
  reads: 'citation-habit',
  doubt: 'the list is one of addresses only',
  messages: {
    one: '`{address}` is listed without title or outlet',
    several: '{count} entries are addresses without title or outlet: {addresses}'
  },
  check({ habit, spots }, say) {
    if (habit !== 'bare-entry') return undefined
    const [first, ...others] = spots
    if (first === undefined) return say.agrees()
    const common = { ...placesOf([first.span, ...others.map(({ span }) => span)]), confidence: 0.9, working: [] }
    if (others.length === 0)
      return say.differs({ ...common, message: 'one', values: { address: short(first.printed) } })
    return say.differs({
      ...common,
      message: 'several',
      values: { count: String(spots.length), addresses: listing(spots.map(({ printed }) => printed)) }
    })
  }
})
