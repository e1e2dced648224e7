import type { RankOrder } from '../model/contradiction-facts.ts'
import type { RankingClash } from '../model/facts.ts'
import { groupBy } from '../model/group.ts'
import type { Segmentation } from '../model/passage.ts'
import type { NounPhrase, Reading } from '../model/reading.ts'
import { columnsFor, respectOf } from './column-fit.ts'
import { holdersOf, isRanking, type Order, type OrderBook, ordersOf, scalesIn } from './order-context.ts'
import { timesMeet } from './qualifiers.ts'
import { sameThing, singular } from './same-thing.ts'
import { isLower, type OrderedColumn, orderedColumns, type Rated, scaleOfColumn } from './table-columns.ts'
import type { Words } from './tie.ts'

const SAME = 0.6

export interface TableOrders {
  readonly clashes: readonly RankingClash[]
  readonly orders: readonly RankOrder[]
}

/** The row whose head stands in the sentence around the phrase, which may be cut too short. */
function rowAround(items: readonly Rated[], { start, end }: NounPhrase, { tokens }: Reading): Rated | undefined {
  const [first, last] = [tokens[0]!.start, tokens.at(-1)!.end]
  if (start < first || end > last) return undefined
  const at = tokens.findIndex((token) => token.end > start)
  const near = tokens.slice(Math.max(0, at - 3), at + 5).map(({ lower }) => lower.replace(/['’]s$/, ''))
  const fitting = items.filter(({ phrase }) => {
    const head = phrase.printed.toLowerCase().split(/[\s-]+/)
    return (
      head.length > 1 &&
      near.join(' ').includes(head.join(' ')) &&
      head.some((word) => phrase.keys.length > 0 && near.includes(word))
    )
  })
  return fitting.length === 1 ? fitting[0] : undefined
}

/** The only row that the phrase names. */
function rowOf({ items }: OrderedColumn, phrase: NounPhrase, reading: Reading, words: Words): Rated | undefined {
  const around = rowAround(items, phrase, reading)
  if (around) return around
  const keys = new Set(phrase.keys.map(singular))
  const whole = items.filter(({ phrase: row }) => row.keys.every((key) => keys.has(singular(key))))
  const fitting = whole.length > 0 ? whole : items.filter(({ phrase: row }) => sameThing(row, phrase, words) >= SAME)
  return fitting.length === 1 ? fitting[0] : undefined
}

interface Verdict {
  readonly column: OrderedColumn
  readonly own: Rated
  readonly others: readonly Rated[]
  readonly better: readonly Rated[]
  readonly highWins: boolean
  readonly ahead: number
}

/** "the fastest" by a column of times is the lowest. */
function highWins(stated: Order, column: OrderedColumn): boolean | undefined {
  const up = isRanking(stated) ? stated.rank > 0 : stated.direction === 'more'
  const scales = scalesIn(stated)
  const measured = scaleOfColumn(column)
  if (scales.includes('worth') && column.ladder !== 1 && measured?.scale !== 'worth') return undefined
  const turned = measured?.turned === true && (scales.includes(measured.scale) || measured.scale === 'place')
  return up !== turned
}

function verdictOf(book: OrderBook, stated: Order, column: OrderedColumn): Verdict | undefined {
  const high = highWins(stated, column)
  const [first, second] = holdersOf(stated).map((holder) =>
    rowOf(column, holder, book.readings[stated.passage]!, book.words)
  )
  if (high === undefined || !first || first === second || (!isRanking(stated) && !second)) return undefined
  const others = second ? [second] : column.items.filter((item) => item !== first)
  const better = others.filter((other) => (high ? isLower(first, other, column) : isLower(other, first, column)))
  const ahead = isRanking(stated) ? Math.abs(stated.rank) - 1 : 0
  return { column, own: first, others, better, highWins: high, ahead }
}

const isRefuted = ({ better, ahead }: Verdict): boolean => better.length > ahead

function tieOf(stated: Order, { column, own }: Verdict) {
  const head = column.head.tokens.map(({ text }) => text).join(' ')
  return {
    score: 0.65,
    words: [...holdersOf(stated)[0]!.keys],
    steps: [`the table rates “${own.phrase.printed}” under “${head}”`]
  }
}

/** The sentence with the names as the table prints them, which may be longer than what was read of them. */
function asPrinted(stated: Order, { own, others }: Verdict): Order {
  const name = (phrase: NounPhrase, { phrase: { printed } }: Rated) => ({ ...phrase, printed })
  return isRanking(stated)
    ? { ...stated, holder: name(stated.holder, own) }
    : { ...stated, left: name(stated.left, own), right: name(stated.right, others[0]!) }
}

/** The row that stands before it, as a comparison that the table makes. */
function asClash(stated: Order, verdict: Verdict): RankingClash {
  const { own, better, highWins: high } = verdict
  const other = better.at(-1)!
  return {
    ranking: asPrinted(stated, verdict),
    other: {
      passage: own.passage,
      start: 0,
      end: own.printed.length,
      left: other.phrase,
      right: own.phrase,
      direction: high ? 'more' : 'less',
      attribute: [],
      multiple: undefined
    },
    tie: tieOf(stated, verdict)
  }
}

const asOrder = (stated: Order, verdict: Verdict): RankOrder => ({
  stated,
  own: verdict.own.figure!,
  others: verdict.others.map(({ figure }) => figure!),
  highWins: verdict.highWins,
  ahead: verdict.ahead,
  tie: tieOf(stated, verdict)
})

/** A place between named rivals with no word of what they are ranked by: any column of figures may be meant. */
function unsaid(book: OrderBook, stated: Order, columns: readonly OrderedColumn[]): readonly OrderedColumn[] {
  if (!isRanking(stated) || stated.rank < 2 || !stated.scales.includes('amount')) return []
  const figures = columns.filter(({ ladder }) => ladder === undefined)
  const { tokens } = book.readings[stated.passage]!
  const named = (column: OrderedColumn) =>
    column.items.filter(({ phrase: { keys } }) => tokens.some(({ family, capital }) => capital && family === keys[0]))
  return figures.every((column) => named(column).length > 1 && respectOf(book, stated, column).own.length === 0)
    ? figures
    : []
}

/** The one verdict of a table on a sentence: none when any of the columns that may be meant bears it out. */
function judge(book: OrderBook, stated: Order, columns: readonly OrderedColumn[]): Verdict | undefined {
  if (isRanking(stated) && stated.joint) return undefined
  const reading = book.readings[stated.passage]!
  const [holder] = holdersOf(stated)
  if (!columns.some((column) => rowOf(column, holder!, reading, book.words))) return undefined
  const clear = columnsFor(book, stated, columns)
  const meant = (clear.length > 0 ? clear : unsaid(book, stated, columns)).filter(({ head }) =>
    timesMeet(reading, head)
  )
  const verdicts = meant.flatMap((column) => verdictOf(book, stated, column) ?? [])
  return verdicts.length > 0 && verdicts.every(isRefuted) ? verdicts[0] : undefined
}

/** Ranks and comparisons that a table refutes, by its figures or by its grades. */
export function tableOrders(book: OrderBook, segmentation: Segmentation): TableOrders {
  const { readings } = book
  const byTable = groupBy(orderedColumns(readings, segmentation), ({ block }) => block)
  const clashes: RankingClash[] = []
  const orders: RankOrder[] = []
  if (byTable.size === 0) return { clashes, orders }
  for (const reading of readings) {
    for (const stated of ordersOf(reading)) {
      for (const [block, columns] of byTable) {
        const verdict = book.blockOf(reading.passage) === block ? undefined : judge(book, stated, columns)
        if (!verdict) continue
        if (verdict.own.figure && verdict.column.ladder === undefined) orders.push(asOrder(stated, verdict))
        else clashes.push(asClash(stated, verdict))
        break
      }
    }
  }
  return { clashes, orders }
}
