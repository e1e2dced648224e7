import type { Located, Tie } from './facts.ts'
import type { QuantityMention } from './mention.ts'

/** "a CAGR of 12.8 %", "grew by 7 % a year": a yearly rate of change. */
export interface GrowthMention {
  readonly start: number
  readonly end: number
  readonly rate: QuantityMention
  /** The text calls it compound. */
  readonly compound: boolean
  /** The text calls it an average, which may have been taken without compounding. */
  readonly average: boolean
  readonly direction: 'up' | 'down'
}

/** A yearly rate with the two dated figures that it joins. */
export interface GrowthCheck {
  readonly growth: Located<GrowthMention>
  readonly from: Located<QuantityMention>
  readonly to: Located<QuantityMention>
  readonly years: number
  readonly tie: Tie
}
