import { defineRule } from '../../check/rule.ts'
import { countOf, placesOf } from '../judge-group.ts'

/** Reports citations that lead to the results of a search. */
export const searchPageCitation = defineRule({
  id: 'search-page-citation',
  group: 'citation-identity',
  summary: 'A citation leads to a work, not to a search for one',
  severity: 'warning',
  reads: 'address-group',
  doubt: 'the search itself is the method that the text describes',
  messages: {
    one: '{addresses} is a search, and its results change',
    several: '{count} citations lead to a search: {addresses}'
  },
  check({ trait, uses }, say) {
    if (trait !== 'search') return undefined
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
