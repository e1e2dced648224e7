import type { FactTable } from '../../model/facts.ts'
import type { Segmentation } from '../../model/passage.ts'
import type { Reading } from '../../model/reading.ts'
import { pollMargins, sampledTests } from './poll-margins.ts'
import { reported } from './reported.ts'
import { testResults } from './test-results.ts'

type Kinds = 'test-result' | 'estimate' | 'bounded-statistic' | 'sample-groups' | 'poll-margin' | 'sampled-test'

/** Tests, intervals and samples, with what the document says of them as a whole. */
export function statisticFacts(readings: readonly Reading[], segmentation: Segmentation): Pick<FactTable, Kinds> {
  return {
    'test-result': testResults(readings),
    ...reported(readings),
    'poll-margin': pollMargins(readings, segmentation),
    'sampled-test': sampledTests(readings)
  }
}
