/** Part of a document that a mention stands in, as far as its kind says what it should agree with. */
export type DocumentPart = 'headline' | 'summary' | 'table' | 'caption' | 'footnote' | 'body'

/** Where in the document a mention stands. */
export interface Standing {
  readonly part: DocumentPart
  /** As a reader would call it: "the summary", "the section “Costs”", "the table (row “North”)". */
  readonly name: string
  /** Label of the note, for a footnote. */
  readonly note: string | undefined
  /** Labels of the notes that hang on its sentence. */
  readonly hangs: readonly string[]
}

/** How the places of two mentions stand to each other, where one of them only repeats the other. */
export type PlaceRelation = 'text-table' | 'headline-body' | 'summary-body' | 'caption-figure' | 'footnote-body'

/** Parts that repeat what stands elsewhere, with the relation that they make; the first that fits one side decides. */
const REPEATING = [
  ['footnote', 'footnote-body'],
  ['caption', 'caption-figure'],
  ['table', 'text-table'],
  ['headline', 'headline-body'],
  ['summary', 'summary-body']
] as const

/**
 * The relation of two places, and whether the second is the one that repeats; undefined where neither repeats the other.
 * In a pair of text and table the text is held against the table.
 */
export function relationOf(
  a: Standing,
  b: Standing
): { readonly relation: PlaceRelation; readonly turned: boolean } | undefined {
  for (const [part, relation] of REPEATING) {
    if ((a.part === part) === (b.part === part)) continue
    const turned = part === 'table' ? a.part === part : b.part === part
    if (part !== 'footnote') return { relation, turned }
    const [note, text] = turned ? [b, a] : [a, b]
    return note.note !== undefined && text.hangs.includes(note.note) ? { relation, turned } : undefined
  }
  return a.part === 'summary' && a.name !== b.name ? { relation: 'summary-body', turned: true } : undefined
}
