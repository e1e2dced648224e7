import type { CitationEditKind } from './claim-change.ts'
import type { Tie } from './facts.ts'
import type { Quantity } from './quantity.ts'
import type { Span } from './span.ts'

/** A value that an edit put in the place of another one. All places are of the new version. */
export interface ChangedValue {
  readonly at: Span
  readonly before: string
  readonly after: string
}

/** A place that gave the same value before the edit. */
export interface OtherMention {
  readonly at: Span
  readonly printed: string
  readonly tie: Tie
}

/** One change of a value, with the other places that gave the old one. */
export interface ValueEdit extends ChangedValue {
  /** Mentions that were changed alike. */
  readonly alike: readonly Span[]
  /** Mentions that still give the old value. */
  readonly stale: readonly OtherMention[]
  /** The figure as it was; undefined for a date. */
  readonly quantity: Quantity | undefined
  /** Words or dates around the value changed as well: it may speak of something else now. */
  readonly reworded: boolean
}

/** A sentence whose values changed, with what is cited for them. */
export interface CitedEdit {
  readonly changed: readonly ChangedValue[]
  /** Works that were cited for them before and are now. */
  readonly sources: readonly string[]
  /** A work came, went, or has another entry: somebody looked at the source. */
  readonly recited: boolean
  /** Somebody has decided on the new value. */
  readonly reviewed: boolean
}

/** A check of figures that fails since the edit, with what was edited in it. */
export interface BrokenTie {
  /** The rule that found it, and what it says. */
  readonly ruleId: string
  readonly message: string
  readonly working: readonly string[]
  readonly confidence: number
  readonly severity: 'error' | 'warning' | 'info'
  /** The figure that the check is about. */
  readonly stated: { readonly at: Span; readonly printed: string; readonly changed: boolean }
  readonly others: readonly Span[]
  readonly changed: readonly ChangedValue[]
  /** Figures that the edit put in. */
  readonly added: readonly { readonly at: Span; readonly printed: string }[]
  readonly reported: string | undefined
  readonly computed: string | undefined
}

/** A claim that stands in both versions with other citations. */
export interface CitationShift {
  readonly kind: CitationEditKind
  /** The claim that had the citation. */
  readonly claim: { readonly at: Span; readonly printed: string }
  /** The claim that has it now, when it moved. */
  readonly carrier: { readonly at: Span; readonly printed: string } | undefined
  readonly lost: readonly string[]
  readonly left: readonly string[]
}

/** A sentence that lost words which kept it from being plain. */
export interface HedgeEdit {
  readonly at: Span
  readonly hedges: readonly string[]
  readonly before: string
  /** The edit also cites another work for it, or puts it in other words. */
  readonly grounded: boolean
}

/** A sentence that somebody has checked, and that reads otherwise now. */
export interface ReviewedEdit {
  readonly at: Span
  readonly before: string
  readonly review: { readonly id: string; readonly who: string; readonly when: string; readonly verdict: string }
  /** The edit puts in what the decision calls right. */
  readonly carriedOut: boolean
}

/** Claims with figures that came with one sentence. */
export interface Addition {
  readonly values: readonly { readonly at: Span; readonly printed: string }[]
  /** A citation in the paragraph, item or row, or a cited claim that says the same elsewhere. */
  readonly cited: boolean
  /** The section had no citation before either. */
  readonly uncitedSection: boolean
}

/** What rules on edits read; a single document has none of it. */
export interface EditFacts {
  'value-edit': ValueEdit
  'cited-edit': CitedEdit
  'broken-tie': BrokenTie
  'citation-shift': CitationShift
  'hedge-edit': HedgeEdit
  'reviewed-edit': ReviewedEdit
  addition: Addition
}

/** Kinds of fact that only an edit gives. */
export const EDIT_FACT_KINDS: ReadonlySet<string> = new Set<keyof EditFacts>([
  'value-edit',
  'cited-edit',
  'broken-tie',
  'citation-shift',
  'hedge-edit',
  'reviewed-edit',
  'addition'
])

/** Every fact that an edit gives, by kind. */
export type EditFactTable = { readonly [K in keyof EditFacts]: readonly EditFacts[K][] }
