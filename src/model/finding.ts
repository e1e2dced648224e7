import type { Position, Span } from './span.ts'

/** `error` is provable from the quoted spans; `warning` a careful reader would want looked at; `info` is advice. */
export type Severity = 'error' | 'warning' | 'info'

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info']

/** A place that a finding speaks of. */
export interface Place extends Span, Position {
  /** What the place is in the finding: "stated", "against", "also", "entry" … */
  readonly role: string
  /** `text.slice(start, end)` of the document. */
  readonly quote: string
  /** The whole sentence, item or cell that holds it, as printed, for the reader. */
  readonly context: string
  /** Outlets cited for it. */
  readonly outlets: readonly string[]
}

/** Against an earlier version: brought by the edit, there before, or gone. */
export type BaselineState = 'new' | 'unchanged' | 'absent'

export type FindingStatus = 'new' | 'known' | 'corrected' | 'dismissed'

/** An exact edit: holds only while the text at `span` reads `before`. */
export interface Fix {
  readonly span: Span
  readonly before: string
  readonly after: string
}

/** Why a finding is silenced without an entry in the decisions. */
export interface Suppressing {
  readonly reason: string
  /** Where the comment stands; undefined for an entry of the settings. */
  readonly at: Span | undefined
}

export interface Finding {
  readonly ruleId: string
  readonly severity: Severity
  /** 0 to 1: how sure the link between the places is. */
  readonly confidence: number
  /** The relation, with both values as printed. */
  readonly message: string
  /** The steps that lead to it, a line each. */
  readonly working: readonly string[]
  /** "A false alarm if …". */
  readonly doubt: string
  readonly spans: readonly Place[]
  /** Further places with the same defect, when one finding stands for them all. */
  readonly repeats: readonly Place[]
  readonly claims: readonly number[]
  readonly citations: readonly number[]
  /** What the text states, as printed. */
  readonly reported: string | undefined
  /** What the other places or the arithmetic give. */
  readonly computed: string | undefined
  readonly fix: Fix | undefined
  /** All edits, when the finding stands for several places; `fix` is the first of them. */
  readonly fixes: readonly Fix[]
  /** What only the author can answer. */
  readonly question: string | undefined
  /** Stable id from the rule, the normalised claims and the heading path. */
  readonly fingerprint: string
  readonly status: FindingStatus
  readonly correctionId: string | undefined
  /** The comment of the text, or the entry of the settings, that silences it. */
  readonly suppressed?: Suppressing | undefined
  /** Undefined when nothing was compared. */
  readonly baselineState?: BaselineState | undefined
}

/** Why a check could say neither "agrees" nor "differs". */
export const UNDECIDED_REASONS = [
  'units-differ',
  'zero-base',
  'qualifiers-differ',
  'hedged',
  'not-asserted',
  'too-weak-a-tie',
  'no-date',
  'open-list',
  'rounding'
] as const

export type UndecidedReason = (typeof UNDECIDED_REASONS)[number]

/** A check that came out in agreement; the report shows it as a tick mark. */
export interface Confirmation {
  readonly ruleId: string
  readonly message: string
  readonly spans: readonly Place[]
}
