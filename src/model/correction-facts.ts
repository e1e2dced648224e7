import type { Spot } from './facts.ts'
import type { Fix } from './finding.ts'
import type { Span } from './span.ts'

/** A decision as the stages read it: what was wrong in which words, and what is right. */
export interface DecisionRecord {
  readonly id: string
  readonly document?: string | undefined
  readonly quote: { readonly exact: string }
  readonly verdict: string
  readonly wrong?: string | undefined
  readonly right?: string | undefined
  readonly evidence?: { readonly url: string } | undefined
  readonly expires?: string | undefined
}

/** A corrected value or wording that the text states. */
export interface ReturnedError {
  readonly at: Spot
  readonly printed: string
  readonly right: string | undefined
  readonly entry: string
  /** The sentence is the one that the entry quotes: the correction was never carried out there. */
  readonly isInPlace: boolean
  /** Another place that states the right value. */
  readonly mended: { readonly at: Spot; readonly printed: string } | undefined
  /** Words that tie the sentence to the corrected one. */
  readonly shared: readonly string[]
  /** Where the wrong words stand exactly as the entry has them. */
  readonly fix: Fix | undefined
}

/** An entry of the corrections, at the words that it quotes, or where the document begins. */
export interface DecisionEntry {
  readonly at: Spot | Span
  readonly entry: string
  readonly isCorrection: boolean
  readonly hasEvidence: boolean
  readonly right: string | undefined
  /** Its last day, when that is past. */
  readonly expired: string | undefined
  /** An earlier entry for the same words that holds another value for right. */
  readonly rival: { readonly entry: string; readonly right: string } | undefined
}

/** A place that disagrees with an approved fact. */
export interface HouseValue {
  readonly at: Span
  readonly printed: string
  readonly approved: string
  readonly attribute: string
  readonly subject: string
  readonly entry: string
  readonly source: string
  readonly confidence: number
  readonly working: readonly string[]
}

/** Facts about what people have decided. */
export interface CorrectionFacts {
  'returned-error': ReturnedError
  'decision-entry': DecisionEntry
  'house-value': HouseValue
}
