import type { OffsetMap } from './offset-map.ts'
import type { Span } from './span.ts'
import type { Directive, UnreadTable } from './suppression.ts'

/** How a citation is written. */
export type MarkerForm =
  | 'bare-domain' // reuters.com after the sentence
  | 'numeric' // [3]
  | 'footnote' // [^3]
  | 'inline-link' // [Reuters](https://…)
  | 'autolink' // <https://…> or https://…
  | 'author-year' // (Smith, 2024)
  | 'doi'
  | 'arxiv'
  | 'machine' // 【4†source】 and kin

/** A citation mark lifted out of the prose before sentences are cut. */
export interface Marker {
  readonly form: MarkerForm
  /** The whole mark, brackets included. */
  readonly span: Span
  /** As printed, `text.slice(span.start, span.end)`. */
  readonly printed: string
  /** What the mark points at: a number, footnote label, domain, URL, DOI, arXiv id or "Smith 2024". */
  readonly key: string
  /** Words that the mark itself shows to a reader (link text), or the empty string. */
  readonly label: string
  /** Offset in the passage's rendered text where the mark stood; marks behind the full stop stand at the end. */
  readonly at: number
}

export type PassageKind = 'sentence' | 'heading' | 'lead' | 'cell' | 'caption' | 'reference'
export type BlockKind = 'paragraph' | 'heading' | 'item' | 'table' | 'quote' | 'footnote' | 'caption' | 'code'

/** The block (paragraph, list item, table …) that holds passages. */
export interface Block {
  readonly id: number
  readonly kind: BlockKind
  readonly span: Span
  /** Heading level 1–6, or nesting depth of a list item (1 is outermost); otherwise 0. */
  readonly depth: number
  /** For an item: the block of the item or of the paragraph ("…:") that it stands under. */
  readonly parent: number | undefined
  /** Headings above, outermost first, as block ids. */
  readonly section: readonly number[]
  /** List that an item belongs to, and its place there from 0. */
  readonly list: { readonly id: number; readonly index: number; readonly ordered: boolean } | undefined
  /** True inside a "Sources", "References" or "Bibliography" section, and for footnote definitions. */
  readonly reference: boolean
  /** Footnote label, for a footnote definition; printed number, for an entry of a numbered list. */
  readonly label: string | undefined
}

export interface CellPlace {
  readonly table: number
  /** Row 0 is the head row. */
  readonly row: number
  readonly column: number
}

/** The unit that claims are read from: a sentence, a heading, the bold lead of an item, a table cell or a caption. */
export interface Passage {
  readonly id: number
  readonly kind: PassageKind
  readonly block: number
  /** Rendered words: no markup, entities decoded, citation marks removed, line breaks as one space. */
  readonly text: string
  readonly map: OffsetMap
  /** From the first to the last character of the passage in the source, marks behind it not counted. */
  readonly span: Span
  readonly markers: readonly Marker[]
  readonly cell: CellPlace | undefined
}

export interface Table {
  readonly id: number
  readonly block: number
  readonly span: Span
  /** Passage ids by row and column; row 0 is the head; an empty cell is undefined. */
  readonly rows: readonly (readonly (number | undefined)[])[]
}

/** A document cut into passages, in reading order. */
export interface Segmentation {
  readonly blocks: readonly Block[]
  readonly passages: readonly Passage[]
  readonly tables: readonly Table[]
  readonly unreadTables: readonly UnreadTable[]
  /** Link definitions `[label]: url`, by lower-cased label. */
  readonly definitions: readonly LinkDefinition[]
  /** From front matter, when it is there: key to printed value. */
  readonly metadata: ReadonlyMap<string, string>
  /** Comments that ask for silence. */
  readonly directives: readonly Directive[]
}

export interface LinkDefinition {
  readonly label: string
  readonly url: string
  readonly title: string
  readonly span: Span
}
