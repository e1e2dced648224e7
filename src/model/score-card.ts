/** How well a document is sourced, in counts; shares are exact to three decimals. */
export interface ScoreCard {
  /** Claims that can be checked, and those of them with a citation. */
  readonly citable: number
  readonly cited: number
  /** Recall of citation; undefined when nothing can be checked. */
  readonly recall: number | undefined
  /** Cited figures, dates and quotations, and those of them that rest on one source. */
  readonly figures: number
  readonly singleSourceFigures: number
  readonly outlets: number
  /** Outlets, works of a journal or archive and stories under one title counted as they are independent. */
  readonly independentOrigins: number
  /** The outlet that carries most cited claims. */
  readonly topOutlet: { readonly outlet: string; readonly claims: number; readonly share: number } | undefined
  /** Herfindahl index of the cited claims over their outlets: 1 when one outlet carries all. */
  readonly concentration: number | undefined
  /** Entries that nothing cites. */
  readonly orphanEntries: number
  /** Keys of marks that lead to no entry. */
  readonly missingEntries: number
  /** Marks that repeat the mark right before them. */
  readonly repeatedMarks: number
  /** Numbers that the list of sources leaves out. */
  readonly numberingGaps: number
}
