import { defineRule } from '../../check/rule.ts'
import type { Claim } from '../../model/claim.ts'
import { shortened } from '../../model/wording.ts'

/** Fewer words are a phrase that needs no source of its own. */
const LEAST = 5
/** Characters of a quotation that a message shows. */
const LONGEST = 60

const wordsOf = ({ value }: Claim): string => (value.type === 'words' ? value.words : '')
const isTitle = (words: string): boolean => {
  const long = words.split(/\s+/).filter((word) => word.length > 3)
  return long.filter((word) => /^\p{Lu}/u.test(word)).length * 2 > long.length
}

/** Somebody's words, not the title of a work. */
const isQuotation = (claim: Claim): boolean => {
  const words = wordsOf(claim)
  const spoken = claim.subject !== '' || claim.attributedTo !== undefined
  return claim.kind === 'quotation' && spoken && words.split(/\s+/).length >= LEAST && !isTitle(words)
}

const short = (words: string): string => shortened(words, LONGEST)

/** Reports somebody's words in quotation marks that no citation of their paragraph, item or row reaches. */
export const quoteUncited = defineRule({
  id: 'quote-uncited',
  group: 'names',
  summary: 'A direct quotation has a citation in reach',
  severity: 'warning',
  reads: 'section-claims',
  doubt: 'the source is named in words, or stands a paragraph away',
  messages: {
    one: 'no citation in reach of the quotation “{words}”',
    several: 'no citation in reach of {count} quotations of this section: {words}'
  },
  check({ citations, heading, uncited }, say) {
    const [first, ...others] = uncited.filter(isQuotation)
    // A section without any citation is told of as a whole.
    if (!first || (citations === 0 && heading !== undefined)) return undefined
    const common = {
      at: first.span,
      against: [],
      repeats: others.map(({ span }) => span),
      confidence: 0.6,
      working: []
    }
    if (others.length === 0) return say.differs({ ...common, message: 'one', values: { words: short(wordsOf(first)) } })
    const words = [first, ...others].map((claim) => `“${short(wordsOf(claim))}”`).join(', ')
    return say.differs({ ...common, message: 'several', values: { count: String(others.length + 1), words } })
  }
})
