import { defineRule } from '../../check/rule.ts'

/** Reports a corrected value that survives where another place of the document already states the right one. */
export const correctionIncomplete = defineRule({
  id: 'correction-incomplete',
  group: 'corrections',
  summary: 'A correction is made in every place that needs it',
  severity: 'error',
  reads: 'returned-error',
  doubt: 'the two places speak of different facts',
  messages: {
    survives: '`{printed}` survives here, and `{right}` stands elsewhere: entry `{entry}` corrects it to `{approved}`'
  },
  check({ at, printed, right, entry, mended, shared, fix }, say) {
    if (mended === undefined || right === undefined) return undefined
    return say.differs({
      message: 'survives',
      values: { printed, right: mended.printed, entry, approved: right },
      at,
      against: [mended.at],
      confidence: 0.95,
      working: [`same words: ${shared.join(', ')}`],
      reported: printed,
      computed: right,
      ...(fix && { fixes: [fix] })
    })
  }
})
