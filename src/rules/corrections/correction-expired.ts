import { defineRule } from '../../check/rule.ts'

/** Reports a decision whose day is past: it no longer holds until somebody looks at it again. */
export const correctionExpired = defineRule({
  id: 'correction-expired',
  group: 'corrections',
  summary: 'A decision is looked at again on its day',
  severity: 'info',
  reads: 'decision-entry',
  doubt: 'the day was written down wrongly',
  messages: {
    past: 'Entry `{entry}` held until `{expired}`: renew it or remove it'
  },
  check({ at, entry, expired }, say) {
    if (expired === undefined) return undefined
    return say.differs({ message: 'past', values: { entry, expired }, at, against: [], confidence: 1, working: [] })
  }
})
