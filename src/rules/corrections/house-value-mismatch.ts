import { defineRule } from '../../check/rule.ts'

/** Reports a place that disagrees with a fact that the house has approved. */
export const houseValueMismatch = defineRule({
  id: 'house-value-mismatch',
  group: 'corrections',
  summary: 'The text agrees with the approved facts',
  severity: 'error',
  reads: 'house-value',
  doubt: 'the sentence speaks of another time, edition or measure than the approved fact',
  messages: {
    differs: '`{printed}` differs from the approved {attribute} of {subject}, `{approved}` (entry `{entry}`)'
  },
  check({ at, printed, approved, attribute, subject, entry, source, confidence, working }, say) {
    return say.differs({
      message: 'differs',
      values: { printed, approved, attribute, subject, entry },
      at,
      against: [],
      confidence,
      working: [...working, `approved by ${source}`],
      reported: printed,
      computed: approved
    })
  }
})
