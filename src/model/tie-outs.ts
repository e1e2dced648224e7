import type { Located, Spot } from './facts.ts'
import type { CountedNoun, ListingMention } from './listing.ts'

/** What a passage says that other words or figures of the text have to bear out. */
export interface TieOutMentions {
  readonly listings: readonly ListingMention[]
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

/** Facts made of them. */
export interface TieOutFacts {
  'listed-count': ListedCount
}
