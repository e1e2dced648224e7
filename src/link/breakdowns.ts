import { TOTAL_LABELS } from '../lexicon/share-words.ts'
import type { Breakdown, BreakdownPart } from '../model/arithmetic-facts.ts'
import type { Segmentation, Table } from '../model/passage.ts'
import type { Reading } from '../model/reading.ts'
import { canFoot, sumOf } from '../model/sums.ts'
import { meets } from '../quantity/interval.ts'
import { compare, rational } from '../quantity/rational.ts'
import { figureOf } from './table-figures.ts'

type ReadingOf = (id: number | undefined) => Reading | undefined

/** Columns and rows of these are not added up: rates, means, ranks, years. */
const NO_SUM =
  /^(?:average|averages|mean|median|rate|rates|share|shares|per|ratio|price|prices|index|year|years|age|rank|score|scores|cagr|growth|change|min|max|minimum|maximum|density|efficiency|temperature|duration|id|no|target|limit)$/
/** A row that repeats part of another one. */
const INCLUDED = /^(?:which|thereof|including|subtotal|sub-total|incl|net|memo)$/

const placeKeys = ({ place }: Reading): string[] => [
  ...place.lead,
  ...place.row,
  ...place.column,
  ...place.headings.flat()
]

function fromSentence(reading: Reading): Breakdown[] {
  const { passage } = reading
  return reading.breakdowns.map(({ whole, parts, wholeKeys, ...rest }) => {
    const labels = new Set(parts.flatMap(({ keys }) => keys))
    const own = [...reading.keys, ...wholeKeys].filter((key) => !labels.has(key) || wholeKeys.includes(key))
    return {
      ...rest,
      whole: whole && { ...whole, passage },
      parts: parts.map((part) => ({ ...part, value: { ...part.value, passage } })),
      wholeKeys,
      context: new Set([...own, ...placeKeys(reading)]),
      dates: reading.dates,
      names: reading.names.map(({ key }) => key),
      passage,
      table: undefined
    }
  })
}

const hasWord = (reading: Reading | undefined, pattern: RegExp): boolean =>
  reading?.tokens.some(({ lower }) => pattern.test(lower)) ?? false

/** False for columns of rates, means, ranks and years. */
export const isAdded = (head: Reading | undefined): boolean => !hasWord(head, NO_SUM)

const isTotal = (reading: Reading | undefined): boolean =>
  reading !== undefined &&
  reading.tokens.length <= 4 &&
  TOTAL_LABELS.has(reading.tokens[0]?.lower ?? '') &&
  !reading.tokens.some(({ lower }) => lower === 'average')

interface Line {
  readonly head: Reading | undefined
  readonly label: Reading | undefined
  readonly cells: readonly { readonly label: Reading | undefined; readonly cell: Reading | undefined }[]
  readonly form: 'column' | 'row'
  readonly table: Table
}

/** A line of a table as a breakdown: its total, when it has one, and its labelled figures. */
function lineOf({ head, label, cells, form, table }: Line, isSummed: boolean): Breakdown | undefined {
  const filled = cells.filter(({ label: name, cell }) => name && cell)
  const totals = isSummed ? filled.slice(-1) : filled.filter(({ label: name }) => isTotal(name))
  const total = totals.length === 1 && filled.at(-1) === totals[0] ? figureOf(totals[0]!.cell) : undefined
  const others = filled.filter((each) => !totals.includes(each))
  const parts = others.flatMap(({ label: name, cell }): BreakdownPart[] => {
    const value = figureOf(cell)
    return value ? [{ value, keys: name!.keys, turned: false, further: false }] : []
  })
  if (parts.length < 2) return undefined
  const adds =
    parts.length === others.length &&
    totals.length <= 1 &&
    !hasWord(head, NO_SUM) &&
    !hasWord(label, NO_SUM) &&
    !others.some(({ label: name }) => hasWord(name, INCLUDED) || (form === 'row' && hasWord(name, NO_SUM)))
  return {
    start: parts[0]!.value.start,
    end: parts[0]!.value.end,
    form,
    whole: total,
    parts,
    rest: undefined,
    exhaustive: adds && total !== undefined,
    wholeKeys: [...(head?.keys ?? []), ...(label?.keys ?? [])],
    context: new Set([
      ...(head?.keys ?? []),
      ...(label?.keys ?? []),
      ...(parts[0] ? (filled[0]!.cell!.place.headings.flat() ?? []) : [])
    ]),
    dates: head?.dates ?? [],
    names: [],
    passage: parts[0]!.value.passage,
    table: table.id
  }
}

/** Lines that have to add up before their last cell is taken for a sum that is not called one. */
const FEWEST_SUMS = 2
/** Small figures add up by chance. */
const LEAST_SUM = rational(10n)

/** True when the last cell of a line is the sum of at least as many others as given. */
function addsUp({ head, label, cells }: Line, fewest: number): boolean {
  const filled = cells.filter(({ label: name, cell }) => name && cell)
  const figures = filled.map(({ cell }) => figureOf(cell))
  const [parts, last] = [figures.slice(0, -1), figures.at(-1)]
  if (!last || parts.length < fewest || !parts.every((part) => part !== undefined)) return false
  if (hasWord(head, NO_SUM) || hasWord(label, NO_SUM) || compare(last.quantity.nominal, LEAST_SUM) < 0) return false
  return canFoot(parts, last) && meets(sumOf(parts), last.quantity.value)
}

/** "Both", "League", "The five together": the last row or column is the sum, as most of its lines show. */
function areSummed(lines: readonly Line[], fewest: number, share: number): boolean {
  const last = lines[0]?.cells.at(-1)?.label
  if (!last || isTotal(last) || lines[0]!.cells.some(({ label }) => isTotal(label) || hasWord(label, INCLUDED)))
    return false
  const right = lines.filter((line) => addsUp(line, fewest)).length
  return right >= FEWEST_SUMS && right >= share * lines.length
}

function fromTable(table: Table, readingOf: ReadingOf): Breakdown[] {
  const heads = table.rows[0] ?? []
  const corner = readingOf(heads[0])
  const columns = heads.map((_, column): Line => {
    const cells = table.rows.slice(1).map((row) => ({ label: readingOf(row[0]), cell: readingOf(row[column]) }))
    return { head: readingOf(heads[column]), label: corner, cells, form: 'column', table }
  })
  const hasTotalColumn = heads.some((id, column) => column > 0 && isTotal(readingOf(id)))
  const rows = table.rows.slice(1).map((row): Line => {
    const cells = row.map((id, column) => ({ label: readingOf(heads[column]), cell: readingOf(id) })).slice(1)
    return { head: undefined, label: readingOf(row[0]), cells, form: 'row', table }
  })
  const hasSumRow = areSummed(columns.slice(1), 3, 0)
  const hasSumColumn = !hasTotalColumn && areSummed(rows, 2, 0.6)
  return [
    ...columns.slice(1).flatMap((line) => lineOf(line, hasSumRow) ?? []),
    ...(hasTotalColumn || hasSumColumn ? rows : []).flatMap((line) => lineOf(line, hasSumColumn) ?? [])
  ]
}

/** Every whole with parts and every list of labelled figures, in reading order; tables behind the sentences. */
export function breakdownsOf(readings: readonly Reading[], segmentation: Segmentation): Breakdown[] {
  const byPassage = new Map(readings.map((reading) => [reading.passage, reading]))
  const readingOf: ReadingOf = (id) => (id === undefined ? undefined : byPassage.get(id))
  return [...readings.flatMap(fromSentence), ...segmentation.tables.flatMap((table) => fromTable(table, readingOf))]
}
