import { defineRule } from '../../check/rule.ts'
import { countOf, placesOf } from '../judge-group.ts'

/** Reports addresses of shortening services. */
export const shortenedUrl = defineRule({
  id: 'shortened-url',
  group: 'citation-identity',
  summary: 'The address of a source is printed in full',
  severity: 'warning',
  reads: 'address-group',
  doubt: 'the short address belongs to the publisher',
  messages: {
    one: '{addresses} hides where it leads',
    several: '{count} addresses hide where they lead: {addresses}'
  },
  check({ trait, uses }, say) {
    if (trait !== 'shortened') return undefined
    const [first, ...others] = uses.filter(({ isCitation }) => isCitation)
    if (first === undefined) return say.agrees()
    const all = [first, ...others]
    const printed = all.map(({ printed }) => printed)
    return say.differs({
      message: new Set(printed).size > 1 ? 'several' : 'one',
      values: countOf(printed),
      ...placesOf([first.span, ...others.map(({ span }) => span)]),
      confidence: 0.9,
      working: []
    })
  }
})
