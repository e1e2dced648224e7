import type { Spot } from './facts.ts'

/** A rare spelling beside a frequent one. */
export interface NameVariant {
  readonly variant: Spot
  /** The whole name as printed. */
  readonly printed: string
  /** Further places of the rare spelling. */
  readonly repeats: readonly Spot[]
  readonly usual: Spot
  readonly usualPrinted: string
  /** How often the usual spelling stands in the document. */
  readonly times: number
  /** All but "letter" differ in nothing but that. */
  readonly by: 'letter' | 'accent' | 'case' | 'hyphen'
  /** Other words that both spellings stand beside. */
  readonly shared: readonly string[]
}

/** A quotation mark without its partner. */
export interface UnbalancedQuotation extends Spot {
  readonly mark: string
  /** The words beside it, as printed. */
  readonly words: string
}
