/** A stretch of a passage's rendered text. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** "four companies": how many of what the text says there are. */
export interface CountedNoun extends Stretch {
  readonly printed: string
  readonly count: number
  /** "about four", "at least four". */
  readonly hedged: boolean
}

/** A counted noun with its items, or with the announcement that they stand below. */
export interface ListingMention {
  readonly counted: CountedNoun
  /** "behind": in the sentence behind the lead that announces them. */
  readonly form: 'within' | 'behind' | 'below'
  /** Named in the sentence itself; none for a list below. */
  readonly items: readonly Stretch[]
  /** Fewest and most things that the words can name; undefined where they leave it open. */
  readonly least: number | undefined
  readonly most: number | undefined
  /** Other counts of the sentence, which a list below may belong to. */
  readonly others: readonly number[]
  /** The noun is one that lists are made of ("reasons"). */
  readonly lists: boolean
  /** Dictionary form of the noun. */
  readonly head: string
  /** Little room is left for another reading. */
  readonly firm: boolean
}
