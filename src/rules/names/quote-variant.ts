import { defineRule } from '../../check/rule.ts'
import { conflictOf } from '../judge-pair.ts'

const HOW = {
  order: 'the same words in another order',
  negation: 'one of them denies what the other says',
  words: 'some of the words are others',
  roles: 'what is said of one thing is said of the other'
} as const

/** Reports one quotation that stands in two wordings. */
export const quoteVariant = defineRule({
  id: 'quote-variant',
  group: 'names',
  summary: 'A quotation is repeated in the same words',
  severity: 'warning',
  reads: 'quotation-pair',
  doubt: 'the two are different utterances that share some words',
  messages: {
    differs: 'quoted as “{stated}” here and as “{other}” elsewhere: {how}',
    reported: 'reported as “{stated}” here and quoted as “{other}” elsewhere: {how}'
  },
  check(pair, say) {
    const { a, b, difference, isReport } = pair
    return say.differs({
      message: isReport ? 'reported' : 'differs',
      values: { stated: b.words, other: a.words, how: HOW[difference] },
      ...conflictOf(pair, b.words, a.words),
      question: 'What are the words of the source?'
    })
  }
})
