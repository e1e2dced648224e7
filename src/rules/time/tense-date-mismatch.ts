import { defineRule } from '../../check/rule.ts'
import { againstReport } from '../judge-report-time.ts'

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
  check(fact, say) {
    if (fact.form !== 'tense') return undefined
    if (fact.fits) return say.agrees()
    const question = `Has it happened since ${fact.printed}?`
    return say.differs({ ...againstReport(fact, 'date'), confidence: 0.75, question })
  }
})
