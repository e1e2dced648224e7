/** What a clause denies: an act ("does not migrate"), or a thing ("no copper salts", "did not carry out any surveys"). */
export interface DenialMention {
  readonly start: number
  readonly end: number
  /** The word that denies, in lower case. */
  readonly cue: string
  /** The denied verb or noun group, as printed. */
  readonly printed: string
  /** Token indices `[from, to)` that the denial reaches. */
  readonly scope: readonly [number, number]
  /** Family of the denied verb. */
  readonly verb: string | undefined
  /** True when the verb only carries its object, so that the object is what is denied. */
  readonly light: boolean
  /** Families of the denied noun group, its head last, nothing left out. */
  readonly thing: readonly string[]
  /** "was not used": the thing is the subject. */
  readonly passive: boolean
  /** "may not", "cannot", "is not permitted to". */
  readonly permission: boolean
  /** Keys of what it is denied of, when the clause names it. */
  readonly subject: readonly string[]
}
