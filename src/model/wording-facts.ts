import type { Spot } from './facts.ts'

/** Wording that leaves nothing to check. */
export type Looseness = 'vague' | 'absolute' | 'hedges' | 'praise' | 'unresolved'

/** All places of one kind; none for a document that is free of it. */
export interface LooseWording {
  readonly looseness: Looseness
  readonly spots: readonly (Spot & { readonly printed: string })[]
}
