import type { Located } from '../model/facts.ts'
import type { QuantityMention } from '../model/mention.ts'
import type { Segmentation, Table } from '../model/passage.ts'
import type { Reading } from '../model/reading.ts'
import { isBelow } from '../quantity/interval.ts'
import { averageKind, figureOf, type ReadingOf } from './table-figures.ts'

type Figure = Located<QuantityMention>

/** The lowest and highest figure of a row, and its average where the table gives one. */
export interface ExtremeRow {
  readonly low: Figure
  readonly high: Figure
  readonly middle: { readonly kind: 'mean' | 'median'; readonly value: Figure } | undefined
}

const LOW = new Set('min min. minimum lowest smallest'.split(' '))
const HIGH = new Set('max max. maximum highest largest'.split(' '))
/** "Low" and "High" alone may be levels of something; before one of these they are ends. */
const ENDS = new Set('estimate estimates end bound value price case limit'.split(' '))

/** What a head measures at its end of the scale: "min" + "depth"; undefined for other heads. */
function endOf(head: Reading | undefined): { readonly end: 'low' | 'high'; readonly of: string } | undefined {
  const [first, second] = head?.tokens ?? []
  if (!first) return undefined
  const isEnd = ENDS.has(second?.lower ?? '')
  const end = LOW.has(first.lower) || (first.lower === 'low' && isEnd) ? 'low' : undefined
  const top = HIGH.has(first.lower) || (first.lower === 'high' && isEnd) ? 'high' : undefined
  const side = end ?? top
  return (
    side && {
      end: side,
      of: head!.tokens
        .slice(1)
        .map(({ lower }) => lower)
        .join(' ')
    }
  )
}

/** Rows of a table with a column of lowest and one of highest values. */
export function extremeRows(table: Table, readingOf: ReadingOf): ExtremeRow[] {
  const heads = (table.rows[0] ?? []).map(readingOf)
  const ends = heads.map(endOf)
  const lows = ends.flatMap((end, column) => (end?.end === 'low' ? [column] : []))
  return lows.flatMap((lowColumn) => {
    const highColumn = ends.findIndex((end) => end?.end === 'high' && end.of === ends[lowColumn]!.of)
    if (highColumn < 0) return []
    const average = lows.length === 1 ? heads.findIndex((head) => averageKind(head) !== undefined) : -1
    return table.rows.slice(1).flatMap((row): ExtremeRow[] => {
      const cell = (column: number) => figureOf(readingOf(row[column]))
      const [low, high] = [cell(lowColumn), cell(highColumn)]
      if (!low || !high || low.quantity.dimension !== high.quantity.dimension) return []
      const value = average < 0 ? undefined : cell(average)
      const isAlike = value?.quantity.dimension === low.quantity.dimension
      const isOrdered = !isBelow(high.quantity.value, low.quantity.value)
      return [{ low, high, middle: isAlike && isOrdered ? { kind: averageKind(heads[average])!, value } : undefined }]
    })
  })
}

/** Rows whose lowest value is above their highest. */
export function invertedRows(
  { tables }: Segmentation,
  readingOf: ReadingOf
): { first: Figure; second: Figure; form: 'extremes' }[] {
  return tables.flatMap((table) =>
    extremeRows(table, readingOf)
      .filter(({ low, high }) => isBelow(high.quantity.value, low.quantity.value))
      .map(({ low, high }) => ({ first: low, second: high, form: 'extremes' as const }))
  )
}
