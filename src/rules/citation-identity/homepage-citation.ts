import { defineRule } from '../../check/rule.ts'
import type { AddressUse } from '../../model/citation-facts.ts'
import { countOf, placesOf } from '../judge-group.ts'

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
    if (trait !== 'front-page') return undefined
    const [first, ...others] = uses.filter(restsOnFrontPage)
    if (first === undefined) return say.agrees()
    const all = [first, ...others]
    const printed = all.map(({ printed }) => printed)
    return say.differs({
      message: new Set(printed).size > 1 ? 'several' : 'one',
      values: countOf(printed),
      ...placesOf([first.span, ...others.map(({ span }) => span)]),
      confidence: 0.8,
      working: []
    })
  }
})

/** A site named in the sentence, or listed under its own name, is meant as a whole – unless it publishes many works. */
function restsOnFrontPage({ claims, namesSite, inReferences, kind }: AddressUse): boolean {
  if (claims === 0) return false
  return !namesSite || (inReferences && kind !== undefined)
}
