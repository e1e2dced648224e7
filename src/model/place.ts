/** Where a passage stands, in words that it inherits. */
export interface Place {
  /** Bold lead of the item or paragraph. */
  readonly lead: readonly string[]
  /** First column of the table row. */
  readonly row: readonly string[]
  readonly column: readonly string[]
  /** Headings above, innermost first. */
  readonly headings: readonly (readonly string[])[]
  /** As printed: the lead, row head or innermost heading that names the subject. */
  readonly subject: string | undefined
  /** Passage that names it. */
  readonly subjectPassage: number | undefined
}
