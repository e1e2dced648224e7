import { TOTAL_LABELS } from '../lexicon/share-words.ts'
import type { Breakdown, BreakdownPart } from '../model/arithmetic-facts.ts'
import type { Segmentation, Table } from '../model/passage.ts'
import type { Reading } from '../model/reading.ts'
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
function lineOf({ head, label, cells, form, table }: Line): Breakdown | undefined {
  const filled = cells.filter(({ label: name, cell }) => name && cell)
  const totals = filled.filter(({ label: name }) => isTotal(name))
  const total = totals.length === 1 && filled.at(-1) === totals[0] ? figureOf(totals[0]!.cell) : undefined
  const others = filled.filter(({ label: name }) => !isTotal(name))
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
  return [...columns.slice(1), ...(hasTotalColumn ? rows : [])].flatMap((line) => lineOf(line) ?? [])
}

/** Every whole with parts and every list of labelled figures, in reading order; tables behind the sentences. */
export function breakdownsOf(readings: readonly Reading[], segmentation: Segmentation): Breakdown[] {
  const byPassage = new Map(readings.map((reading) => [reading.passage, reading]))
  const readingOf: ReadingOf = (id) => (id === undefined ? undefined : byPassage.get(id))
  return [...readings.flatMap(fromSentence), ...segmentation.tables.flatMap((table) => fromTable(table, readingOf))]
}
