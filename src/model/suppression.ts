import type { CorrectionFacts } from './correction-facts.ts'
import type { Span } from './span.ts'

export type SuppressionScope = 'sentence' | 'block' | 'file'

/** A comment in the text that asks for silence: `<!-- claimcheck-ignore RULE until=YYYY-MM-DD: reason -->`. */
export interface Directive {
  readonly span: Span
  /** Undefined for a comment of the program's name that asks for nothing it knows. */
  readonly scope: SuppressionScope | undefined
  /** Rules as printed. */
  readonly rules: readonly string[]
  readonly reason: string
  /** Last day on which it holds, as printed. */
  readonly until: string | undefined
  /** Stretches of the source in which findings fall silent; of no use for a whole file. */
  readonly covers: readonly Span[]
}

/** What came of a directive, for the rules of housekeeping. */
export interface Suppression {
  readonly at: Span
  readonly isReadable: boolean
  /** Rules that it names and that do not exist. */
  readonly unknown: readonly string[]
  readonly rules: readonly string[]
  readonly reason: string
  readonly until: string | undefined
  /** Why its day keeps it from holding. */
  readonly lapse: 'past' | 'no-day' | undefined
  /** Rules that it names, that ran, and of which it silenced nothing. */
  readonly idle: readonly string[]
}

/** Accepted findings that are met no more. */
export interface BaselineGap {
  /** The document as a whole. */
  readonly at: Span
  readonly gone: readonly { readonly rule: string; readonly quote: string }[]
}

/** A table that a reader sees and the parser does not. */
export interface UnreadTable {
  readonly at: Span
  readonly reason: 'no-delimiter-row' | 'html'
}

/** How much of a document there is to check. */
export interface Scan {
  readonly at: Span
  /** Sentences, cells and captions with words. */
  readonly passages: number
  readonly isBlank: boolean
}

/** Facts about findings: made when the other rules have spoken. */
export interface ReviewFacts extends CorrectionFacts {
  suppression: Suppression
  'baseline-gap': BaselineGap
}

/** Facts about what could be read at all, and about findings. */
export interface HousekeepingFacts extends ReviewFacts {
  'unread-table': UnreadTable
  scan: Scan
}
