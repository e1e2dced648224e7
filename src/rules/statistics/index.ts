import type { Rule } from '../../check/rule.ts'
import { ciExcludesEstimate } from './ci-excludes-estimate.ts'
import { ciSignificanceConflict } from './ci-significance-conflict.ts'
import { dfSampleMismatch } from './df-sample-mismatch.ts'
import { impossibleStatistic } from './impossible-statistic.ts'
import { marginOfErrorMismatch } from './margin-of-error-mismatch.ts'
import { pValueMismatch } from './p-value-mismatch.ts'
import { sampleSizeConflict } from './sample-size-conflict.ts'
import { significanceFlip } from './significance-flip.ts'

/** Rules of reported statistics, in the order of their ids. */
export const statisticsRules: readonly Rule[] = [
  ciExcludesEstimate,
  ciSignificanceConflict,
  dfSampleMismatch,
  impossibleStatistic,
  marginOfErrorMismatch,
  pValueMismatch,
  sampleSizeConflict,
  significanceFlip
]
