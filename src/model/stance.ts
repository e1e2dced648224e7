/** A side that a clause takes on an axis: "has boosted motivation", "is of no help", "remain", "may be left out". */
export interface StanceMention {
  /** Offsets of the clause that takes it, without the punctuation around it. */
  readonly start: number
  readonly end: number
  readonly axis: string
  /** 0 says that nothing happens on the axis: "no change in", "unaffected". */
  readonly sign: 1 | -1 | 0
  /** Only the denial of the sign: "not larger" is not "smaller". */
  readonly negated: boolean
  /** Token of the word that takes the side, and its printed form with the word that denies it. */
  readonly at: number
  readonly printed: string
  /** Families of what it is taken of: what rises, what is allowed, what is dangerous. */
  readonly target: readonly string[]
  /** Heads among them. */
  readonly heads: readonly string[]
  readonly role: 'main' | 'aside'
  /** Keys of the clause's subject. */
  readonly subject: readonly string[]
  /** Keys of the groups behind "for" and "among": whom or what it is taken for. */
  readonly served: readonly string[]
  /** Token indices `[from, to)` of the clause. */
  readonly clause: readonly [number, number]
}
