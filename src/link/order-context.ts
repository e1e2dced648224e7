import { scalesOf } from '../lexicon/degrees.ts'
import { CARDINALS } from '../lexicon/number-words.ts'
import { scopeClash } from '../lexicon/scope-groups.ts'
import type { Located } from '../model/facts.ts'
import type { ComparisonMention, NounPhrase, RankingMention, Reading } from '../model/reading.ts'
import { contextKeys, type SharedContext, sharedContext } from './overlap.ts'
import { timesMeet } from './qualifiers.ts'
import type { Words } from './tie.ts'

export type Ranking = Located<RankingMention>
export type Comparison = Located<ComparisonMention>
/** A sentence that puts things into an order. */
export type Order = Ranking | Comparison

/** The readings that orders are held against one another in. */
export interface OrderBook {
  readonly readings: readonly Reading[]
  readonly blockOf: (passage: number) => number
  readonly words: Words
}

/** Every rank and comparison of a sentence. */
export const ordersOf = ({ rankings, comparisons, passage }: Reading): Order[] =>
  [...rankings, ...comparisons].map((mention) => ({ ...mention, passage }))

export const isRanking = (other: Order): other is Ranking => 'rank' in other

/** The words of the clauses that the mention stands in, its holders left out by the caller. */
export function context(book: OrderBook, mention: Order): Map<string, number> {
  const reading = book.readings[mention.passage]!
  const clauses = reading.clauses.filter(
    ({ from, to }) => reading.tokens[from]!.start < mention.end && reading.tokens[to - 1]!.end > mention.start
  )
  return contextKeys(reading, clauses[0]?.from ?? 0, clauses.at(-1)?.to ?? reading.tokens.length)
}

export const holdersOf = (mention: Order): readonly NounPhrase[] =>
  isRanking(mention) ? [mention.holder] : [mention.left, mention.right]

/** "of the four lakes": groups that are counted and named. */
export function groupsOf({ tokens }: Reading): Set<string> {
  const found = new Set<string>()
  for (let i = 0; i + 3 < tokens.length; i++) {
    const [of, the, count, noun] = [tokens[i]!, tokens[i + 1]!, tokens[i + 2]!, tokens[i + 3]!]
    if (
      /^(?:of|among)$/.test(of.lower) &&
      the.lower === 'the' &&
      (count.kind === 'number' || CARDINALS.has(count.lower))
    )
      found.add(`${count.lower} ${noun.family}`)
  }
  return found
}

/** Words that rank say nothing of what is ranked. */
export const RANKING_WORDS: ReadonlySet<string> = new Set(
  'lead top most least ahead follow rank other place high low large small big great more less compare third second fourth trail outdone surpass exceed beat behind outrank'.split(
    ' '
  )
)

/** Scales that go with any measure say nothing of which one is meant. */
export const VAGUE_SCALES: ReadonlySet<string> = new Set(['amount', 'worth', 'place', 'size'])

/** Scales of the word that ranks, or of the words by which two are compared. */
export const scalesIn = (stated: Order): readonly string[] =>
  isRanking(stated) ? stated.scales : stated.attribute.flatMap((key) => scalesOf(key))

/** What the clauses of two orders share besides their holders and the words that rank. */
export function shared(book: OrderBook, a: Order, b: Order, holders: readonly NounPhrase[]): SharedContext {
  const without = new Set([...holders.flatMap(({ keys }) => keys), ...RANKING_WORDS])
  return sharedContext(context(book, a), context(book, b), without, book.words)
}

const UNMODIFYING = /^(?:most|more|least|less|other|top|leading|main|first|second|third|best|worst)$/

/** The adjective or noun right before a word of the sentence, besides words that rank. */
function modifiersOf({ tokens, classes }: Reading, key: string, holders: ReadonlySet<string>): string[] {
  return tokens.flatMap(({ family }, i) => {
    const before = tokens[i - 1]
    const grades = before !== undefined && /(?:est|er)$/.test(before.lower) && before.lemma !== before.lower
    if (family !== key || !before || before.kind !== 'word' || grades || UNMODIFYING.test(before.lower)) return []
    const participle = /(?:ed|ing)$/.test(before.lower) && classes[i - 2] === 'function'
    const nominal = classes[i - 1] === 'adjective' || classes[i - 1] === 'noun' || participle
    return nominal && !holders.has(before.family) ? [before.family] : []
  })
}

const partsOf = (word: string): string[] => word.split(/[-/]/)

/** "electric vans" and "diesel vans": a shared noun that each side narrows in its own way. */
export function differInKind(
  x: Reading,
  y: Reading,
  shared: readonly string[],
  own: ReadonlySet<string>,
  { thesaurus }: Words
): boolean {
  return shared.some((key) => {
    const [ours, theirs] = [modifiersOf(x, key, own), modifiersOf(y, key, own)]
    const met = (word: string, other: Reading) =>
      partsOf(word).some((part) => other.keys.some((key) => partsOf(key).includes(part))) ||
      thesaurus.of(word).some((synonym) => other.keys.includes(synonym))
    return (
      ours.length > 0 &&
      theirs.length > 0 &&
      !ours.some((word) => theirs.includes(word) || met(word, y)) &&
      !theirs.some((word) => met(word, x))
    )
  })
}

/** The same for two orders, the words of their holders left out. */
export function otherKinds(
  book: OrderBook,
  a: Order,
  b: Order,
  { words }: SharedContext,
  holders: readonly NounPhrase[]
): boolean {
  const own = new Set(holders.flatMap(({ keys }) => keys))
  return differInKind(book.readings[a.passage]!, book.readings[b.passage]!, words, own, book.words)
}

/** The period, name or group that keeps two rankings apart. */
export function apart(book: OrderBook, a: Order, b: Order): boolean {
  const [x, y] = [book.readings[a.passage]!, book.readings[b.passage]!]
  if (!timesMeet(x, y)) return true
  const holders = new Set(
    [...holdersOf(a), ...holdersOf(b)].flatMap(({ printed }) => printed.toLowerCase().split(/[\s/-]+/))
  )
  const names = (from: Reading, to: Reading, mention: Order) => {
    const known = new Set([
      ...to.tokens.map(({ lower }) => lower.replace(/'s$/, '')),
      ...to.place.headings.flat(),
      ...to.place.lead
    ])
    return from.names.filter(
      (name) =>
        name.start >= clauseStart(from, mention) &&
        name.end <= clauseEnd(from, mention) &&
        !name.key.split(/[\s/-]+/).some((part) => holders.has(part) || known.has(part))
    )
  }
  if (names(x, y, a).length > 0 && names(y, x, b).length > 0) return true
  const [byX, byY] = [yardsticks(x, a), yardsticks(y, b)]
  if (byX.length > 0 && byY.length > 0 && !byX.some((key) => byY.includes(key))) return true
  const lowers = (reading: Reading, mention: Order) =>
    reading.tokens
      .filter(({ start, lower }) => start >= mention.start && start < mention.end && !holders.has(lower))
      .map(({ lower }) => lower)
  return scopeClash(lowers(x, a), lowers(y, b)) !== undefined
}

/** What a ranking is by: "by value", "in terms of capacity". */
function yardsticks(reading: Reading, mention: Order): string[] {
  const found: string[] = []
  const { tokens } = reading
  for (let i = 0; i + 1 < tokens.length; i++) {
    if (tokens[i]!.start < clauseStart(reading, mention) || tokens[i]!.end > clauseEnd(reading, mention)) continue
    const by = tokens[i]!.lower === 'by' || (tokens[i]!.lower === 'of' && tokens[i - 1]?.lower === 'terms')
    for (
      let k = i + 1;
      by && k < Math.min(i + 4, tokens.length) && reading.classes[k] !== 'function' && tokens[k]!.kind === 'word';
      k++
    )
      found.push(tokens[k]!.family)
  }
  return found
}

const clauseStart = (reading: Reading, { start }: Order): number =>
  reading.tokens[reading.clauses.findLast(({ from }) => reading.tokens[from]!.start <= start)?.from ?? 0]!.start
const clauseEnd = (reading: Reading, { end }: Order): number =>
  reading.tokens[
    (reading.clauses.find(({ to }) => reading.tokens[to - 1]!.end >= end)?.to ?? reading.tokens.length) - 1
  ]!.end
