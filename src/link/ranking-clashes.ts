import { LOWER } from '../lexicon/degrees.ts'
import type { Located, RankingClash } from '../model/facts.ts'
import type { ComparisonMention, RankingMention, Reading } from '../model/reading.ts'
import { sameThing } from './same-thing.ts'
import type { Words } from './tie.ts'

type Ranking = Located<RankingMention>
type Other = Located<RankingMention> | Located<ComparisonMention>

const CROWDED = 16
const TIED = 1.2

const isRanking = (other: Other): other is Ranking => 'rank' in other

function attributeOverlap(
  a: readonly string[],
  b: readonly string[],
  words: Words
): { readonly weight: number; readonly shared: readonly string[] } {
  const shared = a.filter((key) => b.includes(key) || words.thesaurus.of(key).some((word) => b.includes(word)))
  return { weight: shared.reduce((sum, key) => sum + words.vocabulary.weight(key), 0), shared }
}

/** "X is the largest" against "Y is the largest": two holders of one first place. */
function twoHolders(a: Ranking, b: Ranking, words: Words): RankingClash | undefined {
  if (a.rank !== b.rank || sameThing(a.holder, b.holder, words) > 0) return undefined
  const { weight, shared } = attributeOverlap([...a.attribute, ...a.scope], [...b.attribute, ...b.scope], words)
  if (weight < TIED || shared.length < 2) return undefined
  return clash(a, b, weight, shared)
}

/** "X gives the highest output" against "X has a lower output than Y"; "X is ahead of Y" against "Y is the largest". */
function beaten(ranking: Ranking, comparison: Located<ComparisonMention>, words: Words): RankingClash | undefined {
  const loser = comparison.direction === 'less' ? comparison.left : comparison.right
  const winner = comparison.direction === 'less' ? comparison.right : comparison.left
  const top = ranking.rank === 1 ? loser : winner
  if (sameThing(ranking.holder, top, words) < 0.6) return undefined
  const graded = comparison.attribute.filter((key) => !LOWER.has(key))
  const { weight, shared } = attributeOverlap(graded, [...ranking.attribute, ...ranking.scope], words)
  if (graded.length > 0 && weight < 0.4) return undefined
  return clash(ranking, comparison, weight + 0.6, [...shared, ...ranking.holder.keys])
}

function clash(ranking: Ranking, other: Other, weight: number, shared: readonly string[]): RankingClash {
  return {
    ranking,
    other,
    tie: {
      score: Math.min(0.9, 0.3 + 0.2 * weight),
      words: shared,
      steps: [`both rank by ${shared.map((word) => `“${word}”`).join(', ')}`]
    }
  }
}

/** Rankings that another ranking or comparison of the text refutes. */
export function rankingClashes(readings: readonly Reading[], words: Words): RankingClash[] {
  const index = new Map<string, Other[]>()
  const found: RankingClash[] = []
  for (const reading of readings) {
    for (const mention of [...reading.rankings, ...reading.comparisons]) {
      const other: Other = { ...mention, passage: reading.passage }
      const seen = new Set<Other>()
      for (const key of keysOf(other)) {
        const list = index.get(key) ?? []
        for (const earlier of list.length < CROWDED ? list : []) {
          if (seen.has(earlier) || earlier.passage === other.passage) continue
          seen.add(earlier)
          const each = clashOf(earlier, other, words)
          if (each) found.push(each)
        }
        list.push(other)
        index.set(key, list)
      }
    }
  }
  return found
}

const keysOf = (other: Other): Set<string> =>
  new Set(
    isRanking(other)
      ? [...other.holder.keys, ...other.attribute, ...other.scope]
      : [...other.left.keys, ...other.right.keys, ...other.attribute]
  )

function clashOf(a: Other, b: Other, words: Words): RankingClash | undefined {
  if (isRanking(a) && isRanking(b)) return twoHolders(a, b, words)
  if (isRanking(a) && !isRanking(b)) return beaten(a, b, words)
  if (isRanking(b) && !isRanking(a)) return beaten(b, a, words)
  return undefined
}
