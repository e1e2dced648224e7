import { scalesOf } from '../lexicon/degrees.ts'
import { kinship } from '../lexicon/hypernyms.ts'
import { scopeClash } from '../lexicon/scope-groups.ts'
import type { Located, RankingClash } from '../model/facts.ts'
import type { Segmentation } from '../model/passage.ts'
import type { ComparisonMention, NounPhrase, RankingMention, Reading } from '../model/reading.ts'
import { contextKeys, type SharedContext, sharedContext } from './overlap.ts'
import { sameTime } from './qualifiers.ts'
import { sameThing } from './same-thing.ts'
import type { Words } from './tie.ts'

type Ranking = Located<RankingMention>
type Comparison = Located<ComparisonMention>
type Other = Ranking | Comparison

interface Book {
  readonly readings: readonly Reading[]
  readonly blockOf: (passage: number) => number
  readonly words: Words
}

const CROWDED = 16
/** Rarity that the shared words must add up to. */
const TIED = 1.2
const SAME = 0.6
/** One name in both adds as much as a shared word. */
const SAME_HOLDER = 0.5
/** Yardsticks: to exceed one of these is no order among things of a kind. */
const YARDSTICKS = new Set(
  'expect limit target forecast average plan norm estimate threshold cost standard level budget specify need demand half third quarter rest mean'.split(
    ' '
  )
)

const isRanking = (other: Other): other is Ranking => 'rank' in other

/** The words of the clauses that the mention stands in, its holders left out by the caller. */
function context(book: Book, mention: Other): Map<string, number> {
  const reading = book.readings[mention.passage]!
  const clauses = reading.clauses.filter(
    ({ from, to }) => reading.tokens[from]!.start < mention.end && reading.tokens[to - 1]!.end > mention.start
  )
  return contextKeys(reading, clauses[0]?.from ?? 0, clauses.at(-1)?.to ?? reading.tokens.length)
}

const holdersOf = (mention: Other): readonly NounPhrase[] =>
  isRanking(mention) ? [mention.holder] : [mention.left, mention.right]

/** "of the four lakes": groups that are counted and named. */
function groupsOf({ tokens }: Reading): Set<string> {
  const found = new Set<string>()
  for (let i = 0; i + 3 < tokens.length; i++) {
    const [of, the, count, noun] = [tokens[i]!, tokens[i + 1]!, tokens[i + 2]!, tokens[i + 3]!]
    if (/^(?:of|among)$/.test(of.lower) && the.lower === 'the' && (count.kind === 'number' || NUMBERS.has(count.lower)))
      found.add(`${count.lower} ${noun.family}`)
  }
  return found
}

const NUMBERS = new Set('two three four five six seven eight nine ten eleven twelve'.split(' '))

/** Words that rank say nothing of what is ranked. */
const RANKING_WORDS =
  'lead top most least ahead follow rank other place high low large small big great more less compare third second fourth'.split(
    ' '
  )

function shared(book: Book, a: Other, b: Other, holders: readonly NounPhrase[]): SharedContext {
  const without = new Set(holders.flatMap(({ keys }) => keys))
  for (const word of RANKING_WORDS) without.add(word)
  return sharedContext(context(book, a), context(book, b), without, book.words)
}

/** The period, name or group that keeps two rankings apart. */
function apart(book: Book, a: Other, b: Other): boolean {
  const [x, y] = [book.readings[a.passage]!, book.readings[b.passage]!]
  if (x.dates.length > 0 && y.dates.length > 0 && !x.dates.some((one) => y.dates.some((two) => sameTime(one, two))))
    return true
  const holders = new Set(
    [...holdersOf(a), ...holdersOf(b)].flatMap(({ printed }) => printed.toLowerCase().split(/[\s-]+/))
  )
  const names = (from: Reading, to: Reading, mention: Other) => {
    const known = new Set([
      ...to.tokens.map(({ lower }) => lower.replace(/'s$/, '')),
      ...to.place.headings.flat(),
      ...to.place.lead
    ])
    return from.names.filter(
      (name) =>
        name.start >= clauseStart(from, mention) &&
        name.end <= clauseEnd(from, mention) &&
        !name.key.split(/[\s-]+/).some((part) => holders.has(part) || known.has(part))
    )
  }
  if (names(x, y, a).length > 0 && names(y, x, b).length > 0) return true
  const [byX, byY] = [yardsticks(x, a), yardsticks(y, b)]
  if (byX.length > 0 && byY.length > 0 && !byX.some((key) => byY.includes(key))) return true
  const lowers = (reading: Reading, mention: Other) =>
    reading.tokens
      .filter(({ start, lower }) => start >= mention.start && start < mention.end && !holders.has(lower))
      .map(({ lower }) => lower)
  return scopeClash(lowers(x, a), lowers(y, b)) !== undefined
}

/** What a ranking is by: "by value", "in terms of capacity". */
function yardsticks(reading: Reading, mention: Other): string[] {
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

const clauseStart = (reading: Reading, { start }: Other): number =>
  reading.tokens[reading.clauses.findLast(({ from }) => reading.tokens[from]!.start <= start)?.from ?? 0]!.start
const clauseEnd = (reading: Reading, { end }: Other): number =>
  reading.tokens[
    (reading.clauses.find(({ to }) => reading.tokens[to - 1]!.end >= end)?.to ?? reading.tokens.length) - 1
  ]!.end

const sameScale = (a: RankingMention, b: RankingMention): boolean => a.scales.some((scale) => b.scales.includes(scale))

function sameNoun({ noun: x }: RankingMention, { noun: y }: RankingMention, { thesaurus }: Words): boolean {
  if (x === undefined || y === undefined || x === y || thesaurus.of(x).includes(y)) return true
  const kin = kinship(x, y)
  return kin === 'same' || kin === 'kind-of'
}

/** Strangers that could stand in one ranking: both named or both common, and neither a kind of the other. */
function areRivals(a: NounPhrase, b: NounPhrase, words: Words): boolean {
  if (a.named !== b.named && !/^\p{Lu}/u.test((a.named ? b : a).printed)) return false
  const lower = (phrase: NounPhrase) => phrase.printed.toLowerCase().split(/[\s-]+/)
  if (scopeClash(lower(a), lower(b)) !== undefined) return true
  if (sameThing(a, b, words) > 0 || words.thesaurus.of(a.head).includes(b.head)) return false
  return a.named || kinship(a.head, b.head) !== 'kind-of'
}

const clash = (ranking: Ranking, other: Other, { weight, words }: SharedContext): RankingClash => ({
  ranking,
  other,
  tie: {
    score: Math.min(0.9, 0.35 + 0.2 * weight),
    words: words.slice(0, 6),
    steps: [
      `both rank by ${words
        .slice(0, 6)
        .map((word) => `“${word}”`)
        .join(', ')}`
    ]
  }
})

/** "X is the largest" against "Y is the largest", and "X is the largest" against "X is the second largest". */
function twoRankings(book: Book, a: Ranking, b: Ranking): RankingClash | undefined {
  const { words } = book
  if (Math.sign(a.rank) !== Math.sign(b.rank) || !sameScale(a, b)) return undefined
  const same = sameThing(a.holder, b.holder, words)
  const holders = a.rank === b.rank && !a.joint && !b.joint && areRivals(a.holder, b.holder, words)
  const ranks = a.rank !== b.rank && same >= SAME
  const nouns =
    sameNoun(a, b, words) ||
    (ranks && a.scales.some((scale) => scale !== 'amount' && scale !== 'worth' && b.scales.includes(scale)))
  if ((!holders && !ranks) || !nouns || apart(book, a, b)) return undefined
  const tie = shared(book, a, b, [a.holder, b.holder])
  const theirs = groupsOf(book.readings[b.passage]!)
  if ([...groupsOf(book.readings[a.passage]!)].some((group) => theirs.has(group)) && tie.words.length > 0)
    return clash(a, b, { ...tie, weight: tie.weight + 1 })
  return tie.weight >= (ranks ? TIED * 0.6 : TIED) && tie.words.length >= (ranks ? 1 : 2)
    ? clash(a, b, ranks ? { ...tie, weight: tie.weight + SAME_HOLDER } : tie)
    : undefined
}

/** "X gives the highest output" against "X has a lower output than Y"; "X is ahead of Y" against "Y is the largest". */
function beaten(book: Book, ranking: Ranking, comparison: Comparison): RankingClash | undefined {
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
  const graded = comparison.attribute.filter((key) => !RANKING_WORDS.includes(key))
  const measured = graded.some(
    (key) =>
      ranking.attribute.includes(key) ||
      ranking.scope.includes(key) ||
      ranking.scales.some((scale) => scalesOf(key).includes(scale))
  )
  if (graded.length > 0 && !measured) return undefined
  return tie.weight >= (graded.length > 0 ? 0.7 : 1)
    ? clash(ranking, comparison, { weight: tie.weight + 0.5, words: [...tie.words, ...ranking.holder.keys] })
    : undefined
}

function clashOf(book: Book, a: Other, b: Other): RankingClash | undefined {
  if (isRanking(a) && isRanking(b)) return twoRankings(book, a, b)
  if (isRanking(a) && !isRanking(b)) return beaten(book, a, b)
  if (isRanking(b) && !isRanking(a)) return beaten(book, b, a)
  return undefined
}

const keysOf = (book: Book, mention: Other): Set<string> =>
  new Set([...context(book, mention).keys()].filter((key) => book.words.vocabulary.frequency(key) > 1))

/** Rankings that another ranking or comparison of the text refutes. */
export function rankingClashes(readings: readonly Reading[], segmentation: Segmentation, words: Words): RankingClash[] {
  const book: Book = { readings, words, blockOf: (passage) => segmentation.passages[passage]!.block }
  const index = new Map<string, Other[]>()
  const found: RankingClash[] = []
  for (const reading of readings) {
    for (const mention of [...reading.rankings, ...reading.comparisons]) {
      const other: Other = { ...mention, passage: reading.passage }
      const seen = new Set<Other>()
      for (const key of keysOf(book, other)) {
        const list = index.get(key) ?? []
        for (const earlier of list.length < CROWDED ? list : []) {
          if (seen.has(earlier) || book.blockOf(earlier.passage) === book.blockOf(other.passage)) continue
          seen.add(earlier)
          const each = clashOf(book, earlier, other)
          if (each) found.push(each)
        }
        list.push(other)
        index.set(key, list)
      }
    }
  }
  return found
}
