import { defineRule } from '../../check/rule.ts'

/** Reports what is told as still to come at a date that lies before the report. */
export const tenseDateMismatch = defineRule({
  id: 'tense-date-mismatch',
  group: 'time',
  summary: 'What “will” happen has a date that is still to come',
  severity: 'warning',
  reads: 'report-time',
  doubt: 'the sentence tells of the past in the words of its time',
  messages: {
    differs: 'told as still to come, at a date (`{stated}`) that had passed when the report was written (`{report}`)'
  },
  check({ form, at, printed, report, fits }, say) {
    if (form !== 'tense') return undefined
    if (fits) return say.agrees()
    return say.differs({
      message: 'differs',
      values: { stated: printed, report },
      at,
      against: [],
      confidence: 0.75,
      working: [`report: ${report}`, `date: ${printed}`],
      question: `Has it happened since ${printed}?`
    })
  }
})
