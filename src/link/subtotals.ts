import { TOTAL_LABELS } from '../lexicon/share-words.ts'
import type { Located } from '../model/facts.ts'
import type { QuantityMention } from '../model/mention.ts'
import type { Segmentation, Table } from '../model/passage.ts'
import type { Reading } from '../model/reading.ts'
import { canFoot, sumOf } from '../model/sums.ts'
import type { Subtotal } from '../model/tie-outs.ts'
import { meets } from '../quantity/interval.ts'
import { isAdded } from './breakdowns.ts'
import { figureOf, type ReadingOf } from './table-figures.ts'

type Figure = Located<QuantityMention>
type RowKind = 'item' | 'subtotal' | 'total of' | 'total' | 'included' | 'header'

/** A sum of a column with what it adds, before the table is seen as a whole. */
type Sum = Omit<Subtotal, 'isVouched'> & { readonly row: number }

const INCLUDED = /^(?:of which|thereof|including|incl|memo)/i

function kindOf(label: Reading | undefined, text: string, isFilled: boolean): RowKind {
  if (!label || !isFilled) return 'header'
  if (INCLUDED.test(text)) return 'included'
  const [first, second] = label.tokens
  if (!first) return 'header'
  if (/^sub-?totals?$/.test(first.lower) || (first.lower === 'sub' && second?.lower === 'total')) return 'subtotal'
  const isGrand = /^(?:grand|overall)$/.test(first.lower) && second?.lower === 'total'
  if (isGrand) return 'total'
  if (!TOTAL_LABELS.has(first.lower)) return 'item'
  return second === undefined || second.text === '(' || second.text === ':' ? 'total' : 'total of'
}

/** Sums of one column from top to bottom: items under each subtotal, subtotals and loose items under the total. */
function sumsOf(kinds: readonly RowKind[], figures: readonly (Figure | undefined)[]): Sum[] {
  const sums: Sum[] = []
  const closed: Figure[] = []
  let open: Figure[] = []
  let isWhole = true
  kinds.forEach((kind, row) => {
    const figure = figures[row]
    if (kind === 'header') {
      closed.push(...open)
      open = []
    } else if (kind === 'item') {
      if (figure) open.push(figure)
      else isWhole = false
    } else if (kind !== 'included') {
      const parts = kind === 'total' ? [...closed, ...open] : open
      const level = kind === 'total' ? 'total' : 'subtotal'
      if (figure && isWhole && parts.length >= 2)
        sums.push({ whole: figure, parts, level, isNamed: kind === 'subtotal', row })
      if (kind !== 'total' && figure) closed.push(figure)
      open = []
      isWhole = figure !== undefined
    }
  })
  return sums
}

const fits = ({ whole, parts }: Sum): boolean => meets(sumOf(parts), whole.quantity.value)

function fromTable(table: Table, segmentation: Segmentation, readingOf: ReadingOf): Subtotal[] {
  const rows = table.rows.slice(1)
  const kinds = rows.map((row) => {
    const text = row[0] === undefined ? '' : segmentation.passages[row[0]]!.text
    return kindOf(
      readingOf(row[0]),
      text,
      row.slice(1).some((id) => id !== undefined)
    )
  })
  const subtotals = kinds.filter((kind) => kind === 'subtotal' || kind === 'total of').length
  if (subtotals === 0 || (subtotals === 1 && !kinds.includes('total') && !kinds.includes('subtotal'))) return []
  const sums = (table.rows[0] ?? []).slice(1).flatMap((head, column) => {
    if (!isAdded(readingOf(head))) return []
    return sumsOf(
      kinds,
      rows.map((row) => figureOf(readingOf(row[column + 1])))
    ).filter(({ whole, parts }) => canFoot(parts, whole))
  })
  return sums.map((sum) => ({
    ...sum,
    isVouched: sums.some(
      (other) =>
        other !== sum && fits(other) && (other.row === sum.row || other.level === sum.level || sum.level === 'total')
    )
  }))
}

/** Subtotals with their items, and totals with their subtotals. */
export function subtotalsOf(segmentation: Segmentation, readingOf: ReadingOf): Subtotal[] {
  return segmentation.tables.flatMap((table) => fromTable(table, segmentation, readingOf))
}
