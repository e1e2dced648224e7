import { defineRule } from '../../check/rule.ts'
import type { AddressUse } from '../../model/citation-facts.ts'
import { judgeAddresses } from '../judge-group.ts'

/** Reports citations of checkable claims that stop at a front page. */
export const homepageCitation = defineRule({
  id: 'homepage-citation',
  group: 'citation-identity',
  summary: 'A link that supports a figure leads to a page, not to the front of a site',
  severity: 'warning',
  reads: 'address-group',
  doubt: 'the site is a single page, or its front page is what is described',
  messages: {
    one: '{addresses} is the front page of a site, and a claim with a figure, a date or a quotation rests on it',
    several: '{count} citations of claims with figures, dates or quotations stop at a front page: {addresses}'
  },
  check({ trait, uses }, say) {
    return trait === 'front-page' ? judgeAddresses(uses.filter(restsOnFrontPage), 0.8, say) : undefined
  }
})

/** A site named in the sentence, or listed under its own name, is meant as a whole – unless it publishes many works. */
function restsOnFrontPage({ claims, namesSite, inReferences, kind }: AddressUse): boolean {
  if (claims === 0) return false
  return !namesSite || (inReferences && kind !== undefined)
}
