import type { BreakdownMention, ShareMention } from './arithmetic-mentions.ts'
import type { Located, Spot, Tie } from './facts.ts'
import type { DateMention, QuantityMention } from './mention.ts'

/** A stated share with the figures of a breakdown that it speaks of. */
export interface ShareCheck {
  readonly share: Located<ShareMention>
  readonly whole: Located<QuantityMention>
  /** Added together. */
  readonly parts: readonly Located<QuantityMention>[]
  /** The share is that of what the parts leave. */
  readonly rest: boolean
  readonly tie: Tie
}

/** One labelled figure of a breakdown. */
export interface BreakdownPart {
  readonly value: Located<QuantityMention>
  readonly keys: readonly string[]
  readonly turned: boolean
  readonly further: boolean
}

/** A whole with its labelled parts, from a sentence or a line of a table; without a whole, a bare list. */
export interface Breakdown extends Spot {
  readonly form: BreakdownMention['form'] | 'column' | 'row'
  readonly whole: Located<QuantityMention> | undefined
  readonly parts: readonly BreakdownPart[]
  readonly rest: BreakdownMention['rest']
  /** The text, the sum or a total row says that the parts leave nothing. */
  readonly exhaustive: boolean
  readonly wholeKeys: readonly string[]
  /** Everything else that the sentence or table says and stands under. */
  readonly context: ReadonlySet<string>
  readonly dates: readonly DateMention[]
  readonly names: readonly string[]
  readonly table: number | undefined
}

/** A stated sum with the figures that it adds. */
export interface SumCheck {
  readonly total: Located<QuantityMention>
  readonly parts: readonly Located<QuantityMention>[]
  /** How many of the one part there are: "42 turbines of 5 MW each". */
  readonly times: Located<QuantityMention> | undefined
  readonly tie: Tie
}
