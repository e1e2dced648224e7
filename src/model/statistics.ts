import type { Interval } from '../quantity/interval.ts'
import type { Rational } from '../quantity/rational.ts'

/** A figure as results sections print it (".036", "−2.20", "3.2 × 10⁻⁵"), with all the values that it can stand for. */
export interface PrintedFigure {
  readonly start: number
  readonly end: number
  readonly printed: string
  readonly nominal: Rational
  readonly value: Interval
  /** Decimal places printed. */
  readonly decimals: number
}

export type Comparator = '=' | '<' | '>'

/** "p = .036", "P < 0.001". */
export interface PValue {
  readonly start: number
  readonly end: number
  readonly printed: string
  readonly comparator: Comparator
  readonly figure: PrintedFigure
}

export type TestKind = 't' | 'F' | 'chi2' | 'r' | 'z'

/** "t(28) = 2.20, p = .036": a test statistic with its degrees of freedom and its p value. */
export interface TestMention {
  readonly start: number
  readonly end: number
  readonly printed: string
  readonly kind: TestKind
  /** As many as the kind has: none for z, two for F. */
  readonly degrees: readonly PrintedFigure[]
  readonly statistic: PrintedFigure
  readonly p: PValue | undefined
  /** "χ²(1, N = 90)", or the one N of the sentence. */
  readonly sample: PrintedFigure | undefined
  /** The sentence says that p is not the plain one of this statistic: "corrected", "adjusted", "bootstrapped". */
  readonly adjusted: boolean
}

/** What the words around a result say of it. */
export type Verdict = 'significant' | 'not-significant'

/** What an interval is one of: a ratio, whose null is 1, or a difference, whose null is 0. */
export type Estimand = 'ratio' | 'difference' | 'unknown'

/** "OR 1.45 (95 % CI 1.1–2.1; p = .01)". */
export interface EstimateMention {
  readonly start: number
  readonly end: number
  /** Per cent, 95 where none is printed. */
  readonly level: number
  readonly estimate: PrintedFigure | undefined
  /** Another figure of the sentence may be what the interval is one of: "12 % against 8 % (95 % CI 1–7)". */
  readonly rivals: boolean
  readonly low: PrintedFigure
  readonly high: PrintedFigure
  readonly estimand: Estimand
  readonly p: PValue | undefined
  readonly verdict: Verdict | undefined
  /** The words that give the verdict, as printed. */
  readonly verdictWords: string | undefined
}

/** A figure that has bounds of its own: a p value, a correlation, a variance. */
export interface BoundedMention extends PrintedFigure {
  /** What it is, as the message names it. */
  readonly what: string
  readonly low: Rational | undefined
  readonly high: Rational | undefined
}

/** "a margin of error of ±3.1 points" in a sentence or beside a sentence with one sample size. */
export interface MarginMention extends PrintedFigure {
  /** Per cent; undefined where none is printed. */
  readonly level: number | undefined
}

/** A p value with what its sentence says of it in words. */
export interface VerdictMention {
  readonly start: number
  readonly end: number
  readonly words: string
  readonly verdict: Verdict
  readonly p: PValue
}

/** "N = 90", "1,204 adults were surveyed": how many were looked at. */
export interface SampleMention extends PrintedFigure {
  /** "n" counts a group, "N" and words the whole. */
  readonly form: 'N' | 'n' | 'words'
  /** The words say that they were asked: a poll, a survey, interviews. */
  readonly asked: boolean
}

/** "240 patients were assigned to the drug (n = 120) or placebo (n = 110)". */
export interface GroupsMention {
  readonly start: number
  readonly end: number
  readonly whole: SampleMention
  readonly groups: readonly SampleMention[]
  /** Every group of the list has its n, and nothing says that some are left out or counted twice. */
  readonly complete: boolean
}

/** What a passage reports in the manner of a results section. */
export interface Statistics {
  readonly tests: readonly TestMention[]
  readonly estimates: readonly EstimateMention[]
  readonly bounded: readonly BoundedMention[]
  readonly margins: readonly MarginMention[]
  readonly samples: readonly SampleMention[]
  readonly groups: readonly GroupsMention[]
  readonly verdicts: readonly VerdictMention[]
  /** Levels of significance that the passage sets, as shares of one: "α = .05". */
  readonly alphas: readonly PrintedFigure[]
}
