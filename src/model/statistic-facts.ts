import type { Located, Spot } from './facts.ts'
import type {
  EstimateMention,
  MarginMention,
  PrintedFigure,
  PValue,
  SampleMention,
  TestMention,
  VerdictMention
} from './statistics.ts'

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

/** An interval, with what the document says of its tests as a whole. */
export type Estimate = Located<EstimateMention> & { readonly corrected: boolean }

/** The margin of error of a poll with the number of those who were asked. */
export interface PollMargin {
  readonly margin: Located<MarginMention>
  readonly sample: Located<SampleMention>
}

/** A test with the size of the sample that its sentence names. */
export interface SampledTest {
  readonly test: Located<TestMention>
  readonly sample: Located<SampleMention>
  /** Each member of the sample may have been measured more than once. */
  readonly repeated: boolean
}
