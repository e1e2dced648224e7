import type { Spot } from './facts.ts'
import type { PrintedFigure, PValue, TestMention, VerdictMention } from './statistics.ts'

/** A p value with the statistic that it belongs to, or with the words that judge it. */
export interface TestResult extends Spot {
  readonly p: PValue
  readonly test: TestMention | undefined
  readonly verdict: VerdictMention | undefined
  /** The document speaks of one-sided tests. */
  readonly oneSided: boolean
  /** The document speaks of p values corrected for many tests. */
  readonly corrected: boolean
  /** Levels of significance that the document sets. */
  readonly alphas: readonly PrintedFigure[]
}
