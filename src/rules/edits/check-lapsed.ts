import { defineRule } from '../../check/rule.ts'

/** Reports a sentence that somebody had checked and that says something else now. */
export const checkLapsed = defineRule({
  id: 'check-lapsed',
  group: 'edits',
  summary: 'A claim that somebody has checked stays as it was checked',
  severity: 'warning',
  reads: 'reviewed-edit',
  doubt: 'the edit leaves alone what was checked',
  messages: {
    lapsed: '{who} checked this sentence on {when} (`{id}`), and the edit changed it'
  },
  check({ at, before, review, carriedOut }, say) {
    if (carriedOut) return say.agrees()
    return say.differs({
      message: 'lapsed',
      values: { who: review.who, when: review.when, id: review.id },
      at,
      against: [],
      confidence: 0.8,
      working: [`checked (${review.verdict}) was: ${before}`],
      question: 'Does the decision hold for the new words?'
    })
  }
})
