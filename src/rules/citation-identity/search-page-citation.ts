import { defineRule } from '../../check/rule.ts'
import { isCitation, judgeAddresses } from '../judge-group.ts'

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
    return trait === 'search' ? judgeAddresses(uses.filter(isCitation), 0.9, say) : undefined
  }
})
