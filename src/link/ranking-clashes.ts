import { scalesOf } from '../lexicon/degrees.ts'
import { kinship } from '../lexicon/hypernyms.ts'
import { CARDINALS } from '../lexicon/number-words.ts'
import { scopeClash } from '../lexicon/scope-groups.ts'
import type { RankingClash } from '../model/facts.ts'
import type { NounPhrase, RankingMention } from '../model/reading.ts'
import { inQuotes } from '../model/wording.ts'
import { comparisonClash } from './comparison-clashes.ts'
import { pairsBySharedKey } from './key-index.ts'
import {
  apart,
  type Comparison,
  context,
  groupsOf,
  isRanking,
  type Order,
  type OrderBook,
  ordersOf,
  otherKinds,
  RANKING_WORDS,
  type Ranking,
  shared
} from './order-context.ts'
import type { SharedContext } from './overlap.ts'
import { sameThing } from './same-thing.ts'
import type { Words } from './tie.ts'

const CROWDED = 16
/** Rarity that the shared words must add up to. */
const TIED = 1.2
/** The same where one noun says what is measured and the other what the holder is. */
const KIND_TIED = 1.4
const SAME = 0.6
/** One name in both adds as much as a shared word. */
const SAME_HOLDER = 0.5
/** Yardsticks: to exceed one of these is no order among things of a kind. */
const YARDSTICKS = new Set(
  'expect limit target forecast average plan norm estimate threshold cost standard level budget specify need demand half third quarter rest mean'.split(
    ' '
  )
)

/** A place is held by whatever is counted: "in second place" answers to "the most". */
const RANKED = ['amount', 'place']
const sameScale = (a: RankingMention, b: RankingMention): boolean =>
  a.scales.some((scale) => b.scales.includes(scale)) ||
  (a.scales.some((scale) => RANKED.includes(scale)) && b.scales.some((scale) => RANKED.includes(scale)))

function sameNoun({ noun: x }: RankingMention, { noun: y }: RankingMention, { thesaurus }: Words): boolean {
  if (x === undefined || y === undefined || x === y || thesaurus.of(x).includes(y)) return true
  const kin = kinship(x, y)
  return kin === 'same' || kin === 'kind-of'
}

/** "buys the most" and "sells the most". */
const otherActs = ({ act: x }: RankingMention, { act: y }: RankingMention, { thesaurus }: Words): boolean =>
  x !== undefined && y !== undefined && x !== y && !thesaurus.of(x).includes(y)

/** "night crew" and "day crew", "North Asia" and "South Asia": one head, and a word of each that the other lacks. */
function apartByModifier(a: NounPhrase, b: NounPhrase, { thesaurus }: Words): boolean {
  if (a.head !== b.head || a.named !== b.named) return false
  const parts = ({ printed }: NounPhrase) =>
    printed
      .split(/[\s-]+/)
      .filter((word) => !a.named || /^\p{Lu}/u.test(word))
      .map((word) => word.toLowerCase())
  const [x, y] = [parts(a), parts(b)]
  const ours = x.filter((word) => !y.includes(word))
  const theirs = y.filter((word) => !x.includes(word))
  const synonyms = ours.some((word) => theirs.some((other) => thesaurus.of(word).includes(other)))
  return (
    x.at(-1) === y.at(-1) &&
    x.length === y.length &&
    ours.length > 0 &&
    ours.length < x.length &&
    theirs.length > 0 &&
    !synonyms
  )
}

/** Strangers that could stand in one ranking: both named or both common, and neither a kind of the other. */
function areRivals(a: NounPhrase, b: NounPhrase, words: Words): boolean {
  if (a.named !== b.named && !/^\p{Lu}/u.test((a.named ? b : a).printed)) return false
  const lower = (phrase: NounPhrase) => phrase.printed.toLowerCase().split(/[\s-]+/)
  if (scopeClash(lower(a), lower(b)) !== undefined) return true
  if (apartByModifier(a, b, words)) return true
  if (sameThing(a, b, words) > 0 || words.thesaurus.of(a.head).includes(b.head)) return false
  return a.named || kinship(a.head, b.head) !== 'kind-of'
}

const clash = (ranking: Ranking, other: Order, { weight, words }: SharedContext): RankingClash => ({
  ranking,
  other,
  tie: {
    score: Math.min(0.9, 0.35 + 0.2 * weight),
    words: words.slice(0, 6),
    steps: [`both rank by ${inQuotes(words.slice(0, 6))}`]
  }
})

const sameKeys = (a: NounPhrase, b: NounPhrase): boolean =>
  a.keys.length === b.keys.length && a.keys.every((key) => b.keys.includes(key))

/** "X is the largest" against "Y is the largest", and "X is the largest" against "X is the second largest". */
function twoRankings(book: OrderBook, a: Ranking, b: Ranking): RankingClash | undefined {
  const { words } = book
  if (Math.sign(a.rank) !== Math.sign(b.rank) || !sameScale(a, b)) return undefined
  const same = sameThing(a.holder, b.holder, words)
  const holders = a.rank === b.rank && !a.joint && !b.joint && areRivals(a.holder, b.holder, words)
  const ranks = a.rank !== b.rank && same >= SAME
  const kinds = a.copular !== b.copular && a.noun !== undefined && b.noun !== undefined && !sameNoun(a, b, words)
  const nouns =
    kinds ||
    sameNoun(a, b, words) ||
    (ranks && a.scales.some((scale) => scale !== 'amount' && scale !== 'worth' && b.scales.includes(scale)))
  if ((!holders && !ranks) || !nouns || apart(book, a, b)) return undefined
  const tie = shared(book, a, b, [a.holder, b.holder])
  if (otherActs(a, b, words) || otherKinds(book, a, b, tie, [a.holder, b.holder])) return undefined
  const theirs = groupsOf(book.readings[b.passage]!)
  if ([...groupsOf(book.readings[a.passage]!)].some((group) => theirs.has(group)) && tie.words.length > 0)
    return clash(a, b, { ...tie, weight: tie.weight + 1 })
  if (kinds && tie.weight < KIND_TIED) return undefined
  if (ranks) {
    const alike = a.holder.keys.length > 1 && sameKeys(a.holder, b.holder)
    const least = TIED * (alike ? 0.35 : 0.6)
    if (tie.weight < least || tie.words.length < 1) return undefined
    return clash(a, b, { ...tie, weight: tie.weight + SAME_HOLDER })
  }
  return tie.weight >= TIED && tie.words.length >= 2 ? clash(a, b, tie) : undefined
}

/** "ahead of the other three" against an order of exactly four: the same field is ranked. */
function isWholeField(book: OrderBook, ranking: Ranking, comparison: Comparison): boolean {
  const { tokens } = book.readings[ranking.passage]!
  const others = tokens.findIndex(({ lower }, i) => lower === 'other' && CARDINALS.has(tokens[i + 1]?.lower ?? ''))
  if (others < 0) return false
  const { comparisons } = book.readings[comparison.passage]!
  const ranked = new Set(comparisons.flatMap(({ left, right }) => [left.printed, right.printed]))
  return ranked.size === CARDINALS.get(tokens[others + 1]!.lower)! + 1
}

/** "X gives the highest output" against "X has a lower output than Y"; "X is ahead of Y" against "Y is the largest". */
function beaten(book: OrderBook, ranking: Ranking, comparison: Comparison): RankingClash | undefined {
  const { words } = book
  if (Math.abs(ranking.rank) !== 1 || comparison.direction === 'equal') return undefined
  const [winner, loser] =
    comparison.direction === 'less' ? [comparison.right, comparison.left] : [comparison.left, comparison.right]
  const [own, other] = ranking.rank === 1 ? [loser, winner] : [winner, loser]
  if (sameThing(ranking.holder, own, words) < SAME || YARDSTICKS.has(other.head)) return undefined
  const others = /\bothers?\b/.test(other.printed)
  if (!others && !areRivals(ranking.holder, other, words) && other.named === ranking.holder.named) return undefined
  if (apart(book, ranking, comparison)) return undefined
  const tie = shared(book, ranking, comparison, [ranking.holder, other])
  const graded = comparison.attribute.filter((key) => !RANKING_WORDS.has(key))
  const measured = graded.some(
    (key) =>
      ranking.attribute.includes(key) ||
      ranking.scope.includes(key) ||
      ranking.scales.some((scale) => scalesOf(key).includes(scale))
  )
  if (graded.length > 0 && !measured) return undefined
  const whole = isWholeField(book, ranking, comparison)
  const ungraded = whole ? 0 : 1
  const least = graded.length > 0 ? 0.7 : ungraded
  return tie.weight >= least
    ? clash(ranking, comparison, {
        weight: tie.weight + (whole ? 1 : 0.5),
        words: [...tie.words, ...ranking.holder.keys]
      })
    : undefined
}

function clashOf(book: OrderBook, a: Order, b: Order): RankingClash | undefined {
  if (!isRanking(a)) return isRanking(b) ? beaten(book, b, a) : comparisonClash(book, a, b)
  return isRanking(b) ? twoRankings(book, a, b) : beaten(book, a, b)
}

const keysOf = (book: OrderBook, mention: Order): string[] =>
  [...context(book, mention).keys()].filter((key) => book.words.vocabulary.frequency(key) > 1)

/** Rankings that another ranking or comparison of the text refutes. */
export function rankingClashes(book: OrderBook): RankingClash[] {
  return pairsBySharedKey(book.readings.flatMap(ordersOf), (order) => keysOf(book, order), CROWDED).flatMap(([a, b]) =>
    book.blockOf(a.passage) === book.blockOf(b.passage) ? [] : (clashOf(book, a, b) ?? [])
  )
}
