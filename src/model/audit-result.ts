import type { Citation, Source } from './citation.ts'
import type { Claim } from './claim.ts'
import type { Confirmation, Finding, Severity, UndecidedReason } from './finding.ts'
import type { ScoreCard } from './score-card.ts'
import type { Position } from './span.ts'

/** How often one rule ran, and how it came out. */
export interface RuleCoverage {
  readonly ruleId: string
  readonly agrees: number
  readonly differs: number
  readonly undecided: Readonly<Partial<Record<UndecidedReason, number>>>
}

/** What was checked and what was not: every report opens with it. */
export interface Coverage {
  readonly sentences: number
  readonly headings: number
  readonly tables: number
  readonly cells: number
  /** Figures seen; of these understood; of these compared with another place or with arithmetic. */
  readonly numbersSeen: number
  readonly numbersParsed: number
  readonly numbersCompared: number
  readonly datesParsed: number
  readonly claims: number
  readonly checkWorthyClaims: number
  readonly citedClaims: number
  readonly uncitedClaims: number
  readonly factClusters: number
  readonly rules: readonly RuleCoverage[]
}

/** Mentions of one fact over the document. */
export interface FactCluster {
  readonly id: number
  readonly subject: string
  readonly attribute: string
  readonly claims: readonly number[]
  /** Pairs whose values differ and what keeps them apart. */
  readonly separations: readonly { readonly claims: readonly [number, number]; readonly by: string }[]
}

export interface Summary {
  readonly findings: Readonly<Record<Severity, number>>
  readonly byRule: Readonly<Record<string, number>>
  readonly byStatus: Readonly<Record<string, number>>
  readonly confirmed: number
}

export interface DocumentInfo {
  readonly path: string
  readonly sha256: string
  readonly words: number
  readonly title: string | undefined
}

/** A claim or citation with its place; what a report prints. */
export type Placed<T> = T & Position & { readonly quote: string }

/** Everything one audit found in one document; the JSON contract is made from it. */
export interface AuditResult {
  readonly document: DocumentInfo
  readonly coverage: Coverage
  readonly claims: readonly Placed<Claim>[]
  readonly citations: readonly Placed<Citation>[]
  readonly sources: readonly Source[]
  readonly scoreCard: ScoreCard
  readonly clusters: readonly FactCluster[]
  readonly findings: readonly Finding[]
  readonly confirmations: readonly Confirmation[]
  readonly summary: Summary
}
