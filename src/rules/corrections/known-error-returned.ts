import { defineRule } from '../../check/rule.ts'

/** Reports a value or wording that somebody has corrected and that the text states, in whatever spelling. */
export const knownErrorReturned = defineRule({
  id: 'known-error-returned',
  group: 'corrections',
  summary: 'What was corrected stays corrected',
  severity: 'error',
  reads: 'returned-error',
  doubt: 'the sentence speaks of another fact than the corrected one',
  messages: {
    back: '`{printed}` is back: entry `{entry}` corrects it to `{right}`',
    stands: '`{printed}` still stands: entry `{entry}` corrects it to `{right}`',
    wrong: '`{printed}` was found wrong in entry `{entry}`'
  },
  check({ at, printed, right, entry, isInPlace, mended, shared, fix }, say) {
    if (mended !== undefined) return undefined
    const common = {
      at,
      against: [],
      confidence: isInPlace ? 1 : 0.9,
      working: [isInPlace ? 'the sentence is the one that the entry quotes' : `same words: ${shared.join(', ')}`],
      reported: printed,
      ...(fix && { fixes: [fix] })
    }
    if (right === undefined) return say.differs({ message: 'wrong', values: { printed, entry }, ...common })
    const message = isInPlace ? 'stands' : 'back'
    return say.differs({ message, values: { printed, entry, right }, computed: right, ...common })
  }
})
