import type { Located } from '../model/facts.ts'
import type { QuantityMention } from '../model/mention.ts'
import type { Segmentation, Table } from '../model/passage.ts'
import type { Reading } from '../model/reading.ts'
import { sameUnit } from '../model/same-unit.ts'
import { sumOf } from '../model/sums.ts'
import type { Average } from '../model/tie-outs.ts'
import { type Interval, meets, scale } from '../quantity/interval.ts'
import { compare, maximum, minimum, rational } from '../quantity/rational.ts'
import { extremeRows } from './extremes.ts'
import { averageKind, figureOf, type ReadingOf } from './table-figures.ts'

type Figure = Located<QuantityMention>

function fromSentence({ passage, tieOuts }: Reading): Average[] {
  const at = (mention: QuantityMention): Figure => ({ ...mention, passage })
  return tieOuts.averages.map(({ kind, value, within, of, shared }) => ({
    kind,
    value: at(value),
    within: within && { range: within.range, at: within.at.map(at) },
    of: of.map(at),
    shared: shared && { total: at(shared.total), count: at(shared.count) },
    isCell: false,
    isPlain: false
  }))
}

/** Rows and columns that are none of those averaged. */
const APART = new Set(
  'mean average avg median total totals sum overall all min minimum max maximum sd range change difference'.split(' ')
)

/** Labels and cells of one row or column. */
interface Line {
  readonly cells: readonly { readonly label: Reading | undefined; readonly figure: Figure | undefined }[]
}

/** True for a row or column of averages, totals and the like. */
export const isApart = (label: Reading | undefined): boolean => APART.has(label?.tokens[0]?.lower ?? '')

/** The average of a line with the figures beside it; a line with a gap has none. */
function averageOf(
  { cells }: Line,
  of: (cell: Line['cells'][number]) => Average['kind'] | undefined
): Average | undefined {
  const own = cells.find((cell) => of(cell) !== undefined)
  const value = own?.figure
  if (!own || !value) return undefined
  const others = cells.filter((cell) => cell !== own && !isApart(cell.label))
  const figures = others.flatMap(({ figure }) => (figure && sameUnit(figure, value) ? [figure] : []))
  if (figures.length < 2 || figures.length < others.filter(({ figure }) => figure).length) return undefined
  const nominals = figures.map(({ quantity }) => quantity.nominal)
  const [low, high] = [nominals.reduce(minimum), nominals.reduce(maximum)]
  const [lowest, highest] = [low, high].map(
    (end) => figures.find(({ quantity }) => compare(quantity.nominal, end) === 0)!
  )
  return {
    kind: of(own)!,
    value,
    within: { range: { low: lowest!.quantity.value.low, high: highest!.quantity.value.high }, at: [lowest!, highest!] },
    of: figures,
    shared: undefined,
    isCell: true,
    isPlain: false
  }
}

/** All values that the plain average of the figures can have. */
const meanOf = (figures: readonly Figure[]): Interval => scale(sumOf(figures), rational(1n, BigInt(figures.length)))

const isMean = ({ of, value, kind }: Average): boolean => kind === 'mean' && meets(meanOf(of), value.quantity.value)

/** Where one line is the plain average of its figures, the others are meant to be. */
function vouched(averages: readonly Average[]): Average[] {
  const fitting = averages.filter(isMean).length
  return averages.map((average) => ({ ...average, isPlain: fitting > (isMean(average) ? 1 : 0) }))
}

function fromTable(table: Table, readingOf: ReadingOf): Average[] {
  const heads = (table.rows[0] ?? []).map(readingOf)
  const rows = table.rows.slice(1)
  const byColumn = rows.some((row) => averageKind(readingOf(row[0])))
    ? heads.slice(1).flatMap((_, column) => {
        const cells = rows.map((row) => ({ label: readingOf(row[0]), figure: figureOf(readingOf(row[column + 1])) }))
        return averageOf({ cells }, ({ label }) => averageKind(label)) ?? []
      })
    : []
  const byRow = heads.some((head, column) => column > 0 && averageKind(head))
    ? rows.flatMap((row) => {
        const cells = row.slice(1).map((id, column) => ({ label: heads[column + 1], figure: figureOf(readingOf(id)) }))
        return isApart(readingOf(row[0])) ? [] : (averageOf({ cells }, ({ label }) => averageKind(label)) ?? [])
      })
    : []
  const betweenExtremes = extremeRows(table, readingOf).flatMap(({ low, high, middle }): Average[] =>
    middle
      ? [
          {
            ...middle,
            within: { range: { low: low.quantity.value.low, high: high.quantity.value.high }, at: [low, high] },
            of: [],
            shared: undefined,
            isCell: true,
            isPlain: true
          }
        ]
      : []
  )
  return [...vouched(byColumn), ...vouched(byRow), ...betweenExtremes]
}

/** Averages with what they have to stand for. */
export function averagesOf(readings: readonly Reading[], segmentation: Segmentation, readingOf: ReadingOf): Average[] {
  return [...readings.flatMap(fromSentence), ...segmentation.tables.flatMap((table) => fromTable(table, readingOf))]
}
