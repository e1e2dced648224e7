import type { Pair, ValueMention } from '../model/facts.ts'
import type { DateMention, QuantityMention } from '../model/mention.ts'
import type { Segmentation } from '../model/passage.ts'
import type { Reading } from '../model/reading.ts'
import { joinPairs } from './place-pairs.ts'

type Value = ValueMention<QuantityMention | DateMention>

/** The words of a row that a sentence may share, and those of a column. */
const ROW = 0.5
const COLUMN = 0.75

/** Sees to it that a value of the text is held against the cell that the text means, and not against its neighbours. */
export class CellFilter {
  readonly #readings: readonly Reading[]
  readonly #segmentation: Segmentation

  constructor(readings: readonly Reading[], segmentation: Segmentation) {
    this.#readings = readings
    this.#segmentation = segmentation
  }

  /** Pairs found by shared words with those found by the labels of a table; where the labels name a cell, no other one counts. */
  join<T extends Value>(byWords: readonly Pair<T>[], byLabels: readonly Pair<T>[]): Pair<T>[] {
    const tables = new Map(byLabels.map(({ a, b }) => [a.id, b.table]))
    const fitting = byWords.filter(({ a, b }) => {
      const [value, cell] = a.table === undefined ? [a, b] : [b, a]
      if (cell.table === undefined || value.table !== undefined) return true
      return tables.get(value.id) !== cell.table && this.#isMeant(value, cell)
    })
    return joinPairs(fitting, byLabels)
  }

  /** Where a row holds more than one figure or date, the text has to name the column as well. */
  #isMeant(value: Value, cell: Value): boolean {
    const { place } = this.#readings[cell.passage]!
    const said = (least: number) => (key: string) => (value.keys.get(key) ?? 0) >= least
    const row = place.row.filter(said(ROW)).length
    if (row === 0 || 3 * row < 2 * place.row.length) return false
    return !this.#hasNeighbours(cell) || place.column.some(said(COLUMN))
  }

  #hasNeighbours(cell: Value): boolean {
    const at = this.#segmentation.passages[cell.passage]?.cell
    const row = at ? (this.#segmentation.tables[at.table]?.rows[at.row] ?? []) : []
    return row.some((id, column) => {
      if (id === undefined || column === at!.column) return false
      const { quantities, dates } = this.#readings[id]!
      return 'quantity' in cell.mention ? quantities.length > 0 : dates.length > 0
    })
  }
}
