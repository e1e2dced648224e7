import type { FactTable } from '../../model/facts.ts'
import type { Reading } from '../../model/reading.ts'
import { CORRECTED } from './test-results.ts'

/** Facts that one passage holds whole: intervals, figures with bounds, groups of a sample. */
export function reported(
  readings: readonly Reading[]
): Pick<FactTable, 'estimate' | 'bounded-statistic' | 'sample-groups'> {
  const reporting = readings.filter(({ statistics }) => statistics)
  const judged = reporting.some(({ statistics }) => statistics!.estimates.some(({ p, verdict }) => p ?? verdict))
  const corrected = judged && readings.some(({ tokens }) => tokens.some(({ lower }) => CORRECTED.test(lower)))
  return {
    estimate: reporting.flatMap(({ passage, statistics }) =>
      statistics!.estimates.map((estimate) => ({ ...estimate, passage, corrected }))
    ),
    'bounded-statistic': reporting.flatMap(({ passage, statistics }) =>
      statistics!.bounded.map((mention) => ({ ...mention, passage }))
    ),
    'sample-groups': reporting.flatMap(({ passage, statistics }) =>
      statistics!.groups.map((groups) => ({ ...groups, passage }))
    )
  }
}
