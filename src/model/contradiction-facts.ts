import type { Located, Spot, Tie } from './facts.ts'
import type { QuantityMention } from './mention.ts'
import type { ComparisonMention, RankingMention } from './reading.ts'

/** One clause denies what the other asserts, or says the opposite. */
export interface PolarityPair {
  readonly stated: Spot
  readonly other: Spot
  /** What is denied or said, as printed. */
  readonly said: string
  /** The word that says it, or the opposite, elsewhere. */
  readonly against: string
  /** The word that denies; undefined for a pair of opposites. */
  readonly cue: string | undefined
  readonly tie: Tie
  readonly separatedBy: string | undefined
}

/** A figure with the name of what it is given to. */
export interface Placed extends Located<QuantityMention> {
  readonly label: string
}

/** A stated rank or comparison, with the figures that the text gives to those ranked. */
export interface RankOrder {
  readonly stated: Located<RankingMention> | Located<ComparisonMention>
  readonly own: Placed
  readonly others: readonly Placed[]
  /** True when the higher figure is the better place. */
  readonly highWins: boolean
  /** How many of the others may be better placed at most. */
  readonly ahead: number
  readonly tie: Tie
}
