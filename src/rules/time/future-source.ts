import { defineRule } from '../../check/rule.ts'

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
  check({ form, at, printed, report, fits }, say) {
    if (form !== 'source') return undefined
    if (fits) return say.agrees()
    return say.differs({
      message: 'differs',
      values: { stated: printed, report },
      at,
      against: [],
      confidence: 0.85,
      working: [`report: ${report}`, `source: ${printed}`]
    })
  }
})
