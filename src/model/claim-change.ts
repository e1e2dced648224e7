import type { AuditResult, DocumentInfo } from './audit-result.ts'
import type { Finding } from './finding.ts'
import type { Position, Span } from './span.ts'

export const CHANGE_KINDS = [
  'added',
  'removed',
  'value-changed',
  'reworded',
  'citation-lost',
  'citation-moved',
  'citation-changed',
  'citation-added',
  'hedge-dropped',
  'hedge-added'
] as const

/** What an edit did to a claim. New lines, another order and another spelling of the same value are none of it. */
export type ChangeKind = (typeof CHANGE_KINDS)[number]

/** What can become of the citations of a claim. */
export type CitationEditKind = 'lost' | 'moved' | 'changed' | 'added'

/** A claim in one of the two versions. */
export interface ClaimPlace extends Position {
  readonly span: Span
  /** The words that carry the value, `text.slice(span.start, span.end)` of its version. */
  readonly quote: string
  /** The sentence, item or cell around it, without markup. */
  readonly sentence: string
  /** Fingerprints of the claims that it speaks of. */
  readonly claims: readonly string[]
}

/** One change of one claim between two versions of a document. */
export interface ClaimChange {
  readonly kind: ChangeKind
  /** Undefined for a claim that is new. */
  readonly before: ClaimPlace | undefined
  /** Undefined for a claim that is gone. */
  readonly after: ClaimPlace | undefined
  /** What went: a value, a hedge, a source – as printed. */
  readonly from: string | undefined
  /** What came. */
  readonly to: string | undefined
}

/** Two versions of a document, compared by claim. */
export interface DiffResult {
  readonly before: DocumentInfo
  readonly after: DocumentInfo
  readonly changes: readonly ClaimChange[]
  /** What the edit broke, by the rules that read two versions; their places are of the new version. */
  readonly findings: readonly Finding[]
  /**
   * The audit of the new version: what the edit broke and brought is new, everything else is unchanged. A finding that a
   * rule on edits tells with its cause stands there once.
   */
  readonly audit: AuditResult
  /** Findings of the old version that the edit mended. */
  readonly absent: readonly Finding[]
}
