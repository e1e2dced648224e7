import { scalesOf } from '../lexicon/degrees.ts'
import type { RankingClash } from '../model/facts.ts'
import type { ComparisonMention, NounPhrase } from '../model/reading.ts'
import { bothSpeakOf } from '../model/wording.ts'
import {
  apart,
  type Comparison,
  type OrderBook,
  RANKING_WORDS,
  shared as sharedBy,
  VAGUE_SCALES
} from './order-context.ts'
import { sameThing } from './same-thing.ts'
import type { Words } from './tie.ts'

/** How surely a side must name what a side of the other comparison names. */
const SAME = 0.6
/** How much better the sides must fit one way round than the other. */
const CLEARER = 0.3
/** Rarity that the words outside the sides must add up to, when none of them says what is compared. */
const TIED = 0.8
/** Words of frequency: "at a higher rate" and "more often" measure the same. */
const OFTEN = new Set('rate often frequent common prevail incident occur'.split(' '))

const lowered = ({ printed }: NounPhrase): string[] => printed.toLowerCase().split(/[\s-]+/)

/** Common nouns with unlike modifiers ("alpine race", "lowland race") are rivals, whatever their head. */
function sameSide(a: NounPhrase, b: NounPhrase, words: Words): number {
  if (a.head === b.head && lowered(a).join(' ') === lowered(b).join(' ')) return 1
  return sameThing(a, b, words)
}

/** +1 when the sides correspond as they stand, −1 when they do so crosswise; 0 when neither is clear. */
function orientation(a: ComparisonMention, b: ComparisonMention, words: Words): number {
  const straight = [sameSide(a.left, b.left, words), sameSide(a.right, b.right, words)]
  const crossed = [sameSide(a.left, b.right, words), sameSide(a.right, b.left, words)]
  const [x, y] = [straight, crossed].map((pair) => (Math.min(...pair) < SAME ? 0 : pair[0]! + pair[1]!)) as [
    number,
    number
  ]
  return Math.abs(x - y) > CLEARER ? Math.sign(x - y) : 0
}

const graded = ({ attribute, left, right }: Comparison): string[] =>
  attribute.filter((key) => !RANKING_WORDS.has(key) && !left.keys.includes(key) && !right.keys.includes(key))

/** True when both say in which respect, and in the same; undefined when one of them leaves it to the context. */
function sameRespect(a: Comparison, b: Comparison): boolean | undefined {
  const [x, y] = [graded(a), graded(b)]
  if (x.length === 0 || y.length === 0) return undefined
  const scales = new Set(x.flatMap((key) => scalesOf(key).filter((scale) => !VAGUE_SCALES.has(scale))))
  if (x.some((key) => OFTEN.has(key)) && y.some((key) => OFTEN.has(key))) return undefined
  return x.some((key) => y.includes(key)) || y.some((key) => scalesOf(key).some((scale) => scales.has(scale)))
}

/** Prepositions that say where, when or under which conditions. */
const CIRCUMSTANCE = new Set('in on at for under during among amid within when where while if by'.split(' '))

/** Keys of the groups that say where or when, outside the words that compare. */
function circumstances(book: OrderBook, { left, right, passage, start, end }: Comparison): string[] {
  const reading = book.readings[passage]!
  const own = new Set([...left.keys, ...right.keys])
  const found: string[] = []
  let inside = false
  reading.tokens.forEach((token, i) => {
    if (reading.classes[i] === 'function' || token.kind === 'punctuation')
      inside = CIRCUMSTANCE.has(token.lower) || (inside && /^(?:the|a|an|and|its|their)$/.test(token.lower))
    else if (inside && (token.end <= start || token.start >= end) && reading.keys.includes(token.family))
      if (!own.has(token.family)) found.push(token.family)
  })
  return found
}

/** Both sentences say where or when, and name nothing in common. */
function otherCircumstances(book: OrderBook, a: Comparison, b: Comparison): boolean {
  const [x, y] = [circumstances(book, a), circumstances(book, b)]
  return (
    x.length > 0 &&
    y.length > 0 &&
    !x.some((key) => y.includes(key) || book.words.thesaurus.of(key).some((other) => y.includes(other)))
  )
}

/** "A has more than B" and "B has less than A" say the same. */
export function areConverse(a: ComparisonMention, b: ComparisonMention, words: Words): boolean {
  if (a.direction === 'equal' || b.direction === 'equal') return false
  const way = orientation(a, b, words)
  return way !== 0 && way > 0 === (a.direction === b.direction)
}

/** "A has more of it than B" against "B has more of it than A". */
export function comparisonClash(book: OrderBook, a: Comparison, b: Comparison): RankingClash | undefined {
  if (a.direction === 'equal' || b.direction === 'equal') return undefined
  const way = orientation(a, b, book.words)
  if (way === 0 || way > 0 === (a.direction === b.direction)) return undefined
  const respect = sameRespect(a, b)
  if (respect === false || apart(book, a, b) || otherCircumstances(book, a, b)) return undefined
  const shared = sharedBy(book, a, b, [a.left, a.right, b.left, b.right])
  if (respect === undefined && shared.weight < TIED) return undefined
  const common = shared.words.slice(0, 6)
  const steps = [
    `both compare “${b.left.printed}” and “${b.right.printed}”`,
    ...(common.length > 0 ? [bothSpeakOf(common)] : [])
  ]
  return {
    ranking: b,
    other: a,
    tie: { score: Math.min(0.9, 0.6 + 0.1 * shared.weight), words: [...b.left.keys, ...b.right.keys], steps }
  }
}
