import { defineRule } from '../../check/rule.ts'

/** Reports an utterance in the first person without anybody in reach who could have said it. */
export const quoteUnattributed = defineRule({
  id: 'quote-unattributed',
  group: 'names',
  summary: 'A quotation has a speaker',
  severity: 'warning',
  reads: 'unattributed-quotation',
  doubt: 'the words are an example, or the heading says whose they are',
  messages: {
    differs: 'nobody in reach is said to have said “{words}”'
  },
  check({ words, passage, start, end }, say) {
    return say.differs({
      message: 'differs',
      values: { words },
      at: { passage, start, end },
      against: [],
      confidence: 0.6,
      working: ['no name, pronoun or citation stands beside it'],
      reported: words,
      question: 'Who said it?'
    })
  }
})
