import { defineRule } from '../../check/rule.ts'

/** Reports a comment whose day is past or cannot be read; it silences nothing any more. */
export const suppressionExpired = defineRule({
  id: 'suppression-expired',
  group: 'housekeeping',
  summary: 'A silenced finding is looked at again on its day',
  severity: 'error',
  reads: 'suppression',
  doubt: 'the day was written down wrongly',
  messages: {
    past: 'This comment held until `{until}`: its findings are open again',
    noDay: '`until={until}` names no day (YYYY-MM-DD): the comment silences nothing'
  },
  check({ at, isReadable, until, lapse }, say) {
    if (!isReadable || until === undefined) return undefined
    if (lapse === undefined) return say.agrees()
    const message = lapse === 'past' ? 'past' : 'noDay'
    return say.differs({ message, values: { until }, at, against: [], confidence: 1, working: [] })
  }
})
