import { cosine, vectorOf } from '../lexicon/vectors.ts'
import {
  context,
  isRanking,
  type Order,
  type OrderBook,
  RANKING_WORDS,
  scalesIn,
  VAGUE_SCALES
} from './order-context.ts'
import { type OrderedColumn, scaleOfColumn } from './table-columns.ts'
import type { Words } from './tie.ts'

/** How well a column's head must fit what is ranked, from a shared word (1) to a word of the same topic. */
const DIRECT = 1
const SYNONYM = 0.9
const SCALE = 0.95
const NEARBY = 0.8
const TOPIC = 0.55
/** How much a column must fit better than the next one when only the topic speaks for it. */
const CLEARER = 0.06
/** What the words of a column's cells grade by. */
const LADDER_SCALES = ['amount', 'worth', 'speed', 'size', 'length', 'price']

/** What the sentence ranks by: its own words, and those of the clause around them. */
interface Respect {
  readonly own: readonly string[]
  readonly around: readonly string[]
  readonly scales: readonly string[]
}

export function respectOf(book: OrderBook, stated: Order, column: OrderedColumn): Respect {
  const holders = isRanking(stated) ? stated.holder.keys : stated.right.keys
  const names = new Set([...holders, ...column.items.flatMap(({ phrase }) => phrase.keys)])
  const isTelling = (key: string) => !names.has(key) && !column.kinds.has(key) && !RANKING_WORDS.has(key)
  const noun = isRanking(stated) && stated.noun ? [stated.noun] : []
  const left = isRanking(stated) ? [] : stated.left.keys
  const own = [...stated.attribute, ...noun, ...left, ...yardsticks(book, stated)].filter(isTelling)
  const around = [...context(book, stated)].flatMap(([key, weight]) => (weight >= 1 && isTelling(key) ? [key] : []))
  return { own, around, scales: scalesIn(stated).filter((scale) => !VAGUE_SCALES.has(scale)) }
}

const UNTELLING = new Set('average total mean median whole term year'.split(' '))

/** "by revenue", "in income": the words right behind the ranking. */
function yardsticks({ readings }: OrderBook, { passage, start, end }: Order): string[] {
  const { tokens, classes, clauses } = readings[passage]!
  const stop = clauses.find(({ to }) => tokens[to - 1]!.end >= end)?.to ?? tokens.length
  const found: string[] = []
  for (let i = 1; i < stop; i++) {
    const { start: at, family } = tokens[i]!
    if (
      at >= start &&
      /^(?:in|by|for|on)$/.test(tokens[i - 1]!.lower) &&
      classes[i] === 'noun' &&
      !UNTELLING.has(family)
    )
      found.push(family)
  }
  return found
}

function topicOf(keys: readonly string[], column: OrderedColumn): number {
  let best = 0
  for (const key of keys) {
    const vector = vectorOf(key)
    for (const head of vector ? column.keys : []) {
      const other = vectorOf(head)
      if (other) best = Math.max(best, cosine(vector!, other))
    }
  }
  return best
}

function fitOf(column: OrderedColumn, { own, around, scales }: Respect, { thesaurus }: Words): number {
  if (own.some((key) => column.keys.has(key))) return DIRECT
  const measured = scaleOfColumn(column)
  if (measured && scales.includes(measured.scale)) return SCALE
  const graded = column.ladder !== undefined && scales.includes(LADDER_SCALES[column.ladder] ?? '')
  if (scales.length > 0) return graded && around.some((key) => column.keys.has(key)) ? NEARBY : 0
  if (own.some((key) => thesaurus.of(key).some((other) => column.keys.has(other)))) return SYNONYM
  if (around.some((key) => column.keys.has(key))) return NEARBY
  return topicOf(own, column)
}

/** The columns that the sentence ranks by; empty when none is clear. */
export function columnsFor(book: OrderBook, stated: Order, columns: readonly OrderedColumn[]): OrderedColumn[] {
  const fits = columns
    .map((column) => ({ column, fit: fitOf(column, respectOf(book, stated, column), book.words) }))
    .sort((a, b) => b.fit - a.fit)
  const best = fits[0]?.fit ?? 0
  if (best < TOPIC) return []
  if (best < NEARBY) return best - (fits[1]?.fit ?? 0) >= CLEARER ? [fits[0]!.column] : []
  return fits.filter(({ fit }) => fit >= best).map(({ column }) => column)
}
