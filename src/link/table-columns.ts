import { type Grade, gradesOf, scaleOfNoun } from '../lexicon/grades.ts'
import type { Placed } from '../model/contradiction-facts.ts'
import type { Segmentation, Table } from '../model/passage.ts'
import type { NounPhrase, Reading } from '../model/reading.ts'
import { exactly, isBelow } from '../quantity/interval.ts'
import { add, ZERO } from '../quantity/rational.ts'

/** A row of a column that orders: its head, and the figure or grade of its cell. */
export interface Rated {
  readonly phrase: NounPhrase
  readonly passage: number
  readonly printed: string
  readonly figure: Placed | undefined
  readonly grades: readonly Grade[]
}

/** A column of a table whose cells can be put into an order. */
export interface OrderedColumn {
  readonly block: number
  readonly items: readonly Rated[]
  /** Families of the words of its head. */
  readonly keys: ReadonlySet<string>
  /** Families of the head of the first column: what the rows are. */
  readonly kinds: ReadonlySet<string>
  readonly head: Reading
  readonly ladder: number | undefined
}

const NO_MEMBER = /^(?:total|all|sum|average|mean|median|other|others|overall|rest|world|global)\b/i
/** Steps between two grades that are surely apart: "Low" and "Medium". */
const APART = 2
const FEWEST = 2

const familiesOf = ({ tokens }: Reading): Set<string> =>
  new Set(
    tokens.filter(({ kind, wordClass }) => kind === 'word' && wordClass !== 'function').map(({ family }) => family)
  )

function rowHead({ keys, classes }: Reading, text: string): NounPhrase | undefined {
  if (keys.length === 0 || NO_MEMBER.test(text)) return undefined
  const named = classes.includes('name')
  return { start: 0, end: text.length, printed: text, keys, head: keys.at(-1)!, named }
}

function ratedCell(
  head: number,
  cell: number,
  readings: readonly Reading[],
  segmentation: Segmentation
): Rated | undefined {
  const phrase = rowHead(readings[head]!, segmentation.passages[head]!.text)
  const { text } = segmentation.passages[cell]!
  if (!phrase) return undefined
  const [value, second] = readings[cell]!.quantities
  const figure =
    value && !second && !value.quantity.isRange ? { ...value, passage: cell, label: phrase.printed } : undefined
  return { phrase, passage: cell, printed: text, figure, grades: gradesOf(text) }
}

/** The ladder that every graded cell stands on, when there is one. */
function ladderOf(items: readonly Rated[]): number | undefined {
  return items[0]!.grades
    .map(({ ladder }) => ladder)
    .find((ladder) => items.every(({ grades }) => grades.some((grade) => grade.ladder === ladder)))
}

function columnOf(
  table: Table,
  column: number,
  readings: readonly Reading[],
  segmentation: Segmentation
): OrderedColumn | undefined {
  const [top, first] = [table.rows[0]?.[column], table.rows[0]?.[0]]
  if (top === undefined) return undefined
  const rated = table.rows.slice(1).flatMap((row) => {
    const [head, cell] = [row[0], row[column]]
    return head === undefined || cell === undefined ? [] : (ratedCell(head, cell, readings, segmentation) ?? [])
  })
  const figures = rated.filter(({ figure }) => figure)
  const graded = rated.filter(({ grades }) => grades.length > 0)
  const common = {
    block: table.block,
    keys: familiesOf(readings[top]!),
    kinds: first === undefined ? new Set<string>() : familiesOf(readings[first]!),
    head: readings[top]!
  }
  if (graded.length >= FEWEST && graded.length > figures.length) {
    const ladder = ladderOf(graded)
    return ladder === undefined ? undefined : { ...common, items: graded, ladder }
  }
  const dimension = figures[0]?.figure?.quantity.dimension
  const alike = figures.every(({ figure }) => figure!.quantity.dimension === dimension)
  return figures.length >= FEWEST && alike ? { ...common, items: figures, ladder: undefined } : undefined
}

/** The columns of every table that order their rows, by figures or by grades; a closing row of sums is left out. */
export function orderedColumns(readings: readonly Reading[], segmentation: Segmentation): OrderedColumn[] {
  return segmentation.tables.flatMap((table) => {
    const columns = (table.rows[0] ?? []).flatMap((_, column) =>
      column === 0 ? [] : (columnOf(table, column, readings, segmentation) ?? [])
    )
    const foot = columns.find(isFooted)?.items.at(-1)?.phrase.printed
    if (foot === undefined) return columns
    return columns.map((column) => ({ ...column, items: column.items.filter(({ phrase }) => phrase.printed !== foot) }))
  })
}

/** True when the last figure is as much as all those above it: their sum, or that of more than are listed. */
function isFooted({ items, ladder }: OrderedColumn): boolean {
  if (ladder !== undefined || items.length < FEWEST + 1) return false
  const values = items.map(({ figure }) => figure!.quantity.nominal)
  const sum = values.slice(0, -1).reduce(add, ZERO)
  return !isBelow(items.at(-1)!.figure!.quantity.value, exactly(sum))
}

const stepOf = ({ grades }: Rated, ladder: number): number => grades.find((grade) => grade.ladder === ladder)!.step

/** True when the first stands surely below the second in the column. */
export function isLower(a: Rated, b: Rated, { ladder }: OrderedColumn): boolean {
  if (ladder !== undefined) return stepOf(b, ladder) - stepOf(a, ladder) >= APART
  return isBelow(a.figure!.quantity.value, b.figure!.quantity.value)
}

/** The scale that the head of the column measures, with its direction. */
export function scaleOfColumn({
  keys
}: OrderedColumn): { readonly scale: string; readonly turned: boolean } | undefined {
  for (const key of [...keys].reverse()) {
    const found = scaleOfNoun(key)
    if (found) return found
  }
  return undefined
}
