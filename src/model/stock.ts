import type { DateMention, QuantityMention } from './mention.ts'

/** "began with 120", "lost 12", "leaving 95": what a figure does to a stock. */
export interface StockPiece {
  readonly value: QuantityMention
  /** "had" and "out of": the figure opens the stock if "leaving" closes it; "other": it is none of these. */
  readonly kind: 'opening' | 'had' | 'out of' | 'gain' | 'loss' | 'closing' | 'leaving' | 'other'
  /** Family of the noun that it counts. */
  readonly noun: string | undefined
  /** The period that it opens or closes. */
  readonly date: DateMention | undefined
}
