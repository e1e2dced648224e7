import type { ReportTime } from '../model/time-facts.ts'

/** What findings on the date of a report share; `dated` names what else bears a date. */
export const againstReport = ({ at, printed, report }: ReportTime, dated: string) => ({
  message: 'differs' as const,
  values: { stated: printed, report },
  at,
  against: [],
  working: [`report: ${report}`, `${dated}: ${printed}`]
})
