import { CARDINALS } from '../lexicon/number-words.ts'
import type { RankOrder } from '../model/contradiction-facts.ts'
import type { RankingClash } from '../model/facts.ts'
import type { Segmentation } from '../model/passage.ts'
import type { NounPhrase, Reading } from '../model/reading.ts'
import { bothSpeakOf } from '../model/wording.ts'
import { meets } from '../quantity/interval.ts'
import { KeyIndex } from './key-index.ts'
import { context, holdersOf, isRanking, type Order, type OrderBook, ordersOf, RANKING_WORDS } from './order-context.ts'
import { sharedContext } from './overlap.ts'
import { timesMeet } from './qualifiers.ts'
import { sameThing } from './same-thing.ts'
import type { Words } from './tie.ts'
import { type ListedValue, type ValueList, valueLists } from './value-lists.ts'

const SAME = 0.6
/** Rarity of the words that a rank and a list of figures must share, besides the names ranked. */
const TIED = 0.9
const CROWDED = 24
/** What a specific scale can be measured in; the others go with any figure. */
const MEASURED_IN: Readonly<Record<string, readonly string[]>> = {
  speed: ['duration', 'speed', 'frequency', 'data-rate'],
  height: ['length'],
  depth: ['length'],
  width: ['length'],
  length: ['length', 'duration'],
  heat: ['temperature'],
  weight: ['mass'],
  price: ['money'],
  wealth: ['money']
}
const ANY = new Set(['amount', 'size', 'place'])

/** "the fastest" is not ranked by how many there are; an adjective of no known scale is ranked by no figure. */
const fitsScale = (scales: readonly string[], list: ValueList): boolean =>
  scales.some((scale) => ANY.has(scale) || MEASURED_IN[scale]?.includes(list.items[0]!.quantity.dimension))

const SPEEDS = new Set('fast quick slow rapid swift speed'.split(' '))

/** The only member of the list that the phrase names. */
export function memberOf(list: ValueList, phrase: NounPhrase, words: Words): ListedValue | undefined {
  const fitting = list.items.filter(
    (item) => sameThing(item.phrase, phrase, words) >= SAME || partOf(item.phrase, phrase)
  )
  return fitting.length === 1 ? fitting[0] : undefined
}

/** "Albis" in "the Albis engine": the words that tell members apart. */
function partOf(a: NounPhrase, b: NounPhrase): boolean {
  const [short, long] = a.keys.length <= b.keys.length ? [a, b] : [b, a]
  return short.keys.length > 0 && short.keys.every((key) => long.keys.includes(key)) && a.named === b.named
}

/** Where a list of figures puts the one that is ranked. */
interface Placing {
  readonly own: ListedValue
  readonly others: readonly ListedValue[]
  readonly highWins: boolean
  readonly ahead: number
}

/** Shorter times make the quicker. */
const reversed = (list: ValueList, graded: readonly string[]): boolean =>
  list.items[0]!.quantity.dimension === 'duration' && graded.some((word) => SPEEDS.has(word))

function placingOf(stated: Order, list: ValueList, words: Words): Placing | undefined {
  if (isRanking(stated)) {
    const own = memberOf(list, stated.holder, words)
    if (!own || !fitsScale(stated.scales, list) || stated.joint) return undefined
    const speedy = reversed(list, stated.scales)
    return {
      own,
      others: list.items.filter((item) => item !== own),
      highWins: stated.rank > 0 !== speedy,
      ahead: Math.abs(stated.rank) - 1
    }
  }
  const [left, right] = [memberOf(list, stated.left, words), memberOf(list, stated.right, words)]
  if (!left || !right || left === right || stated.direction === 'equal') return undefined
  return {
    own: left,
    others: [right],
    highWins: (stated.direction === 'more') !== reversed(list, stated.attribute),
    ahead: 0
  }
}

/** "the fastest" may be fast at anything: how long something takes must be said of the same act. */
const isTimed = (stated: Order, list: ValueList): boolean =>
  isRanking(stated) && stated.scales.includes('speed') && list.items[0]!.quantity.dimension === 'duration'

function tied(book: OrderBook, stated: Order, list: ValueList): RankOrder | undefined {
  const reading = book.readings[stated.passage]!
  if (!timesMeet(reading, list.reading)) return undefined
  const placing = placingOf(stated, list, book.words)
  if (!placing || !sameAspect(stated, list) || !sameFigure(stated, reading, placing.own)) return undefined
  const without = new Set([
    ...holdersOf(stated).flatMap(({ keys }) => keys),
    ...list.items.flatMap(({ phrase }) => phrase.keys),
    ...RANKING_WORDS
  ])
  const shared = sharedContext(context(book, stated), list.context, without, book.words)
  if (list.column && !shared.words.some((word) => list.column!.has(word))) return undefined
  const field = wholeField(reading, list)
  const named = holdersOf(stated).length > 1 ? 0.4 : 0.4 * Math.min(2, rivalsNamed(reading, placing) + field)
  if (shared.weight + named < TIED || shared.words.length === 0) return undefined
  if (isTimed(stated, list) && shared.weight < TIED && field === 0) return undefined
  const steps = [bothSpeakOf([placing.own.label, ...shared.words.slice(0, 4)])]
  return {
    stated,
    ...placing,
    tie: { score: Math.min(0.9, 0.4 + 0.2 * (shared.weight + named)), words: shared.words.slice(0, 6), steps }
  }
}

/** "of the three kits", "any of its three rivals": as many as are listed, or one less. */
function wholeField({ tokens }: Reading, { items }: ValueList): number {
  const counted = tokens.some(({ lower }, i) => {
    const count = CARDINALS.get(lower)
    if (count === undefined || !/^(?:the|its|their|other)$/.test(tokens[i - 1]?.lower ?? '')) return false
    const others = tokens[i - 1]!.lower !== 'the' || /^(?:rival|other|competitor)s?$/.test(tokens[i + 1]?.lower ?? '')
    return items.length === (others ? count + 1 : count)
  })
  return counted ? 1 : 0
}

/** Other members of the list that the ranking sentence names. */
const rivalsNamed = (reading: Reading, { others }: Placing): number =>
  others.filter(
    ({ phrase }) => phrase.named && phrase.keys.every((key) => reading.tokens.some(({ family }) => family === key))
  ).length

/** The sentence that ranks gives a figure of its own: the list must give the same, or it measures something else. */
function sameFigure(stated: Order, reading: Reading, { quantity }: ListedValue): boolean {
  const own = reading.quantities
    .filter(({ start }) => start >= stated.start - 40 && start < stated.end + 40)
    .map((mention) => mention.quantity)
  const figures = own.filter(
    ({ dimension }) => dimension !== 'multiple' && dimension !== 'ordinal' && dimension !== 'count'
  )
  return (
    figures.length === 0 ||
    figures.some((each) => each.dimension === quantity.dimension && meets(each.value, quantity.value))
  )
}

/** "the largest drop" is ranked by drops, not by levels. */
const CHANGES = new Set(
  'drop fall decline decrease reduce rise increase grow gain lose change improve cut save shed add jump surge'.split(
    ' '
  )
)
/** A ratio is ranked by ratios. */
const MEASURES = new Set('ratio share rate proportion average margin dense per median'.split(' '))
const sameAspect = (stated: Order, list: ValueList): boolean => {
  const keys = [...stated.attribute, ...('noun' in stated && stated.noun ? [stated.noun] : [])]
  return !keys.some((key) => (CHANGES.has(key) || MEASURES.has(key)) && !list.context.has(key))
}

/** Ranks and comparisons, each with the figures that the text gives to those ranked. */
export function rankOrders(book: OrderBook, segmentation: Segmentation, clashes: readonly RankingClash[]): RankOrder[] {
  const index = new KeyIndex(CROWDED, valueLists(book.readings, segmentation), ({ items }) =>
    items.flatMap(({ phrase }) => phrase.keys)
  )
  const told = new Set(
    clashes.flatMap(({ ranking, other }) => [
      `${ranking.passage}:${other.passage}`,
      `${other.passage}:${ranking.passage}`
    ])
  )
  return book.readings.flatMap(ordersOf).flatMap((stated) => {
    const lists = new Set(holdersOf(stated).flatMap(({ keys }) => keys.flatMap((key) => index.first(key))))
    return [...lists].flatMap((list) => {
      const isTold = [...list.passages].some((passage) => told.has(`${stated.passage}:${passage}`))
      return list.block === book.blockOf(stated.passage) || isTold ? [] : (tied(book, stated, list) ?? [])
    })
  })
}
