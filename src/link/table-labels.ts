import { TOTAL_LABELS } from '../lexicon/share-words.ts'
import type { DateMention } from '../model/mention.ts'
import type { Segmentation, Table } from '../model/passage.ts'
import type { Reading } from '../model/reading.ts'
import { KeyIndex } from './key-index.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A label that stands on more rows and columns than this finds none of them. */
const CROWDED = 12

/** Head of a row or column, as far as a sentence can name it. */
export interface TableLabel {
  readonly axis: 'row' | 'column'
  /** Row or column of the table. */
  readonly index: number
  readonly passage: number
  readonly printed: string
  /** Content words, those in brackets and units left out. */
  readonly keys: readonly string[]
  /** Words and numbers in order, in lower case: what has to stand in the text for the label to be named. */
  readonly words: readonly string[]
  readonly dates: readonly DateMention[]
  /** Words in brackets stand behind it, which a sentence may leave out. */
  readonly glossed: boolean
}

/** A table with its labels. */
export interface LabelledTable {
  readonly table: Table
  readonly rows: readonly TableLabel[]
  readonly columns: readonly TableLabel[]
  /** Words and keys of its labels and of the headings above it. */
  readonly context: ReadonlySet<string>
}

export interface LabelEntry {
  readonly table: LabelledTable
  readonly label: TableLabel
}

function labelOf(reading: Reading, printed: string, axis: TableLabel['axis'], index: number): TableLabel {
  const bracket = reading.tokens.findIndex(({ text }) => text === '(' || text === '[')
  const tokens = bracket > 0 ? reading.tokens.slice(0, bracket) : reading.tokens
  const wanted = new Set(reading.keys)
  const words = tokens.filter(({ kind }) => kind === 'word' || kind === 'number')
  return {
    axis,
    index,
    passage: reading.passage,
    printed,
    keys: [...new Set(words.map(({ family }) => family))].filter((key) => wanted.has(key)),
    words: words.map(({ lower }) => lower),
    dates: reading.dates,
    glossed: axis === 'row' && bracket > 0
  }
}

function labelsOf(table: Table, readings: readonly Reading[], segmentation: Segmentation): LabelledTable {
  const label = (id: number | undefined, axis: TableLabel['axis'], index: number) =>
    id === undefined ? [] : [labelOf(readings[id]!, segmentation.passages[id]!.text, axis, index)]
  const rows = table.rows.flatMap((row, index) => (index === 0 ? [] : label(row[0], 'row', index)))
  const columns = (table.rows[0] ?? []).flatMap((id, index) => (index === 0 ? [] : label(id, 'column', index)))
  const context = new Set(rows[0] ? readings[rows[0].passage]!.place.headings.flat() : [])
  for (const { passage } of [...rows, ...columns])
    for (const { lower, family } of readings[passage]!.tokens) context.add(lower).add(family)
  return { table, rows, columns, context }
}

const LEFT_OVER = new Set(['other', 'others', 'rest', 'remaining', 'misc', 'various'])

/** "Total" names every total row there is, and "other" what the rest of the table leaves. */
export const isNaming = ({ words, keys }: TableLabel): boolean =>
  keys.length > 0 && !words.every((word) => TOTAL_LABELS.has(word)) && !LEFT_OVER.has(words[0]!)

/** Rows and columns of all tables by the rarest word of their label. */
export class TableLabels {
  readonly #byKey = new KeyIndex<LabelEntry>(CROWDED)

  constructor(segmentation: Segmentation, readings: readonly Reading[], vocabulary: Vocabulary) {
    for (const table of segmentation.tables) {
      if (table.rows.length < 3) continue
      const labelled = labelsOf(table, readings, segmentation)
      for (const label of [...labelled.rows, ...labelled.columns]) {
        if (!isNaming(label)) continue
        const rarest = label.keys.reduce((best, key) =>
          vocabulary.frequency(key) < vocabulary.frequency(best) ? key : best
        )
        this.#byKey.add({ table: labelled, label }, [rarest])
      }
    }
  }

  get isEmpty(): boolean {
    return this.#byKey.isEmpty
  }

  /** Labels that the word may name. */
  at(key: string): readonly LabelEntry[] {
    return this.#byKey.at(key)
  }
}
