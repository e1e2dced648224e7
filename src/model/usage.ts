import type { Located } from './facts.ts'

/** One figure printed in a way that readers may take otherwise. */
export interface UsageMention {
  readonly kind: 'times-more' | 'scale-word' | 'decimal-comma' | 'decimal-point' | 'bare-dollar' | 'other-dollar'
  readonly start: number
  readonly end: number
  readonly printed: string
}

type Place = Located<Pick<UsageMention, 'start' | 'end' | 'printed'>>

/** What a whole document does with one form of figures: the places, and those that make them ambiguous. */
export interface Usage {
  readonly kind:
    | 'times-more'
    | 'scale-word'
    | 'decimal-separator'
    | 'bare-dollar'
    | 'undated-conversion'
    | 'unbased-comparison'
  /** At least one. */
  readonly places: readonly Place[]
  /** What the places stand against; empty where the form is ambiguous by itself. */
  readonly against: readonly Place[]
}
