import { defineRule } from '../../check/rule.ts'
import { againstReport } from '../judge-report-time.ts'

/** Reports sources that came out after the report that cites them. */
export const futureSource = defineRule({
  id: 'future-source',
  group: 'time',
  summary: 'A source is no younger than the report that cites it',
  severity: 'error',
  reads: 'report-time',
  doubt: 'the source was added after the date that the report bears',
  messages: {
    differs: 'the entry is dated `{stated}`, after the report itself (`{report}`)'
  },
  check(fact, say) {
    if (fact.form !== 'source') return undefined
    return fact.fits ? say.agrees() : say.differs({ ...againstReport(fact, 'source'), confidence: 0.85 })
  }
})
