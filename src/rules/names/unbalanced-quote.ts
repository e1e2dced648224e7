import { defineRule } from '../../check/rule.ts'

/** Reports a quotation mark without its partner: the words that it belongs to cannot be checked. */
export const unbalancedQuote = defineRule({
  id: 'unbalanced-quote',
  group: 'names',
  summary: 'Every quotation mark has its partner',
  severity: 'warning',
  reads: 'unbalanced-quotation',
  doubt: 'the mark is no quotation mark',
  messages: {
    opens: 'the quotation that begins with \u2018{words}\u2019 is not closed',
    closes: 'the quotation that ends with \u2018{words}\u2019 is not opened'
  },
  check({ mark, words, passage, start, end }, say) {
    return say.differs({
      message: mark === '”' ? 'closes' : 'opens',
      values: { words },
      at: { passage, start, end },
      against: [],
      confidence: 0.9,
      working: [],
      reported: words
    })
  }
})
