import type { Interval } from '../quantity/interval.ts'
import type { AverageMention } from './average.ts'
import type { ChangeCheck, Located, Spot, Tie } from './facts.ts'
import type { FootingMention } from './footing.ts'
import type { GapMention } from './gap.ts'
import type { CountedNoun, ListingMention } from './listing.ts'
import type { QuantityMention } from './mention.ts'
import type { RestMention, SubsetMention } from './rest.ts'
import type { InvertedRange } from './spread.ts'
import type { StockPiece } from './stock.ts'

/** What a passage says that other words or figures of the text have to bear out. */
export interface TieOutMentions {
  readonly listings: readonly ListingMention[]
  readonly rests: readonly RestMention[]
  readonly subsets: readonly SubsetMention[]
  readonly gaps: readonly GapMention[]
  readonly footings: readonly FootingMention[]
  /** Its list or table below may be all of what it counts: no "mainly", no comparison. */
  readonly isClosed: boolean
  readonly averages: readonly AverageMention[]
  readonly stocks: readonly StockPiece[]
  readonly invertedRanges: readonly InvertedRange[]
}

/** A counted noun with the items that are named for it. */
export interface ListedCount {
  readonly counted: Located<CountedNoun>
  readonly items: readonly Spot[]
  /** Fewest and most things that the list can name; undefined where it leaves that open. */
  readonly least: number | undefined
  readonly most: number | undefined
  /** The items stand in a list of their own. */
  readonly isBlock: boolean
  /** Little room is left for another reading. */
  readonly firm: boolean
}

/** A middle value with what it has to stand for, from a sentence or a line of a table. */
export interface Average {
  readonly kind: AverageMention['kind']
  readonly value: Located<QuantityMention>
  readonly within: { readonly range: Interval; readonly at: readonly Located<QuantityMention>[] } | undefined
  readonly of: readonly Located<QuantityMention>[]
  readonly shared: { readonly total: Located<QuantityMention>; readonly count: Located<QuantityMention> } | undefined
  readonly isCell: boolean
  /** Other lines of the table are the plain averages of their figures. */
  readonly isPlain: boolean
}

/** A stated range with the figures that it is the range of: one of its ends is their lowest or highest. */
export interface RangeCheck {
  readonly range: Located<QuantityMention>
  /** The extreme that the other end should be. */
  readonly extreme: Located<QuantityMention>
  readonly end: 'low' | 'high'
  /** The extreme that an end agrees with. */
  readonly shared: Located<QuantityMention>
  readonly words: readonly string[]
}

/** A subtotal of a table with its items, or the total with its subtotals. */
export interface Subtotal {
  readonly whole: Located<QuantityMention>
  readonly parts: readonly Located<QuantityMention>[]
  readonly level: 'subtotal' | 'total'
  /** Its row is called a subtotal. */
  readonly isNamed: boolean
  /** Another sum of the table, made in the same way, is right. */
  readonly isVouched: boolean
}

export interface StockChange {
  readonly value: Located<QuantityMention>
  readonly sign: 1 | -1
  /** The label or the printed sign says which way it goes. */
  readonly isKnown: boolean
}

/** What a stock begins with, gains, loses and ends with. */
export interface Rollforward {
  readonly opening: Located<QuantityMention>
  readonly changes: readonly StockChange[]
  readonly closing: Located<QuantityMention>
  /** Nothing can be left out: a table, or "leaving 95". */
  readonly isWhole: boolean
  /** Another line of the table, made in the same way, is right. */
  readonly isVouched: boolean
}

/** What a stock ends one period with, and what it begins the next with. */
export interface CarryOver {
  readonly closing: Located<QuantityMention>
  readonly opening: Located<QuantityMention>
  readonly tie: Tie
}

/** A stated difference with the two figures that it lies between. */
export interface Difference {
  readonly amount: Located<QuantityMention>
  readonly from: Located<QuantityMention>
  readonly to: Located<QuantityMention>
  readonly tie: Tie
  /** The change that states it, if one does. */
  readonly change: ChangeCheck | undefined
}

/** Facts made of them. */
export interface TieOutFacts {
  'listed-count': ListedCount
  average: Average
  difference: Difference
  subtotal: Subtotal
  rollforward: Rollforward
  'carry-over': CarryOver
  'range-check': RangeCheck
  'inverted-range': {
    readonly first: Located<QuantityMention>
    readonly second: Located<QuantityMention>
    readonly form: InvertedRange['form']
  }
}
