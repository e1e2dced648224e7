import { groupBy } from '../model/group.ts'
import type { Segmentation, Table } from '../model/passage.ts'
import { keyOfText } from './words.ts'

/** Two tables that share less of their labels and cells are two tables. */
const ALIKE = 0.4

/** A table with the keys of its rows, columns and cells. */
interface Grid {
  readonly table: Table
  readonly rows: readonly string[]
  readonly columns: readonly string[]
  readonly texts: readonly (readonly string[])[]
  /** Labels of rows and columns, and each cell under its own. */
  readonly keys: ReadonlySet<string>
}

/** Pairs of cells: the same row and column of the same table, whichever place these have now. */
export function matchCells(old: Segmentation, now: Segmentation): Map<number, number> {
  const matched = new Map<number, number>()
  const [before, after] = [old.tables.map((table) => gridOf(table, old)), now.tables.map((table) => gridOf(table, now))]
  for (const [from, to] of matchTables(before, after)) {
    const rows = matchLines(
      from.rows,
      to.rows,
      (row) => from.texts[row]!,
      (row) => to.texts[row]!
    )
    const columns = matchLines(from.columns, to.columns, columnOf(from), columnOf(to))
    for (const [row, newRow] of rows) {
      for (const [column, newColumn] of columns) {
        const cell = from.table.rows[row]![column]
        const newCell = to.table.rows[newRow]![newColumn]
        if (cell !== undefined && newCell !== undefined) matched.set(cell, newCell)
      }
    }
  }
  return matched
}

const columnOf =
  ({ texts }: Grid) =>
  (column: number): readonly string[] =>
    texts.map((row) => row[column] ?? '')

function gridOf(table: Table, { passages }: Segmentation): Grid {
  const texts = table.rows.map((row) => row.map((cell) => (cell === undefined ? '' : keyOfText(passages[cell]!.text))))
  const rows = numbered(texts.map((row) => row[0] ?? ''))
  const columns = numbered(texts[0] ?? [])
  const keys = new Set([
    ...columns.map((label) => `column ${label}`),
    ...rows.map((label) => `row ${label}`),
    ...texts.flatMap((row, i) => row.map((text, k) => `${rows[i]} ${columns[k]} ${text}`))
  ])
  return { table, texts, rows, columns, keys }
}

/** Labels that stand twice are told apart by a number. */
function numbered(labels: readonly string[]): string[] {
  const seen = new Map<string, number>()
  return labels.map((label) => {
    const count = seen.get(label) ?? 0
    seen.set(label, count + 1)
    return `${label}\n${count}`
  })
}

/** Tables that share most row and column labels, each once; the fullest agreement goes first. */
function matchTables(before: readonly Grid[], after: readonly Grid[]): [Grid, Grid][] {
  const index = new Map<string, Set<Grid>>()
  for (const grid of before) for (const key of grid.keys) index.set(key, (index.get(key) ?? new Set()).add(grid))
  const candidates = after.flatMap((to, at) => {
    const votes = new Map<Grid, number>()
    for (const key of to.keys) for (const from of index.get(key) ?? []) votes.set(from, (votes.get(from) ?? 0) + 1)
    return [...votes].map(([from, shared]) => ({ from, to, at, share: (2 * shared) / (to.keys.size + from.keys.size) }))
  })
  const [usedOld, usedNew] = [new Set<Grid>(), new Set<Grid>()]
  const pairs: [Grid, Grid][] = []
  const likely = candidates.filter(({ share }) => share >= ALIKE).sort((a, b) => b.share - a.share || a.at - b.at)
  for (const { from, to } of likely) {
    if (usedOld.has(from) || usedNew.has(to)) continue
    usedOld.add(from)
    usedNew.add(to)
    pairs.push([from, to])
  }
  return pairs
}

/** Rows or columns by their labels; one with another label is the same when most of its cells are. */
function matchLines(
  before: readonly string[],
  after: readonly string[],
  oldCells: (line: number) => readonly string[],
  newCells: (line: number) => readonly string[]
): [number, number][] {
  const byLabel = new Map(after.map((label, at) => [label, at]))
  const pairs = before.flatMap((label, at): [number, number][] => {
    const to = byLabel.get(label)
    return to === undefined ? [] : [[at, to]]
  })
  const usedOld = new Set(pairs.map(([from]) => from))
  const usedNew = new Set(pairs.map(([, to]) => to))
  const byCells = groupBy(after.keys(), (at) => (usedNew.has(at) ? undefined : restOf(newCells(at))))
  for (const at of before.keys()) {
    const to = usedOld.has(at) ? undefined : byCells.get(restOf(oldCells(at)))?.shift()
    if (to !== undefined) pairs.push([at, to])
  }
  return pairs
}

/** The cells of a line without its label. */
const restOf = (cells: readonly string[]): string => cells.slice(1).join('\n')
