import type { Pair, ValueMention } from '../model/facts.ts'
import { groupBy } from '../model/group.ts'
import type { QuantityMention } from '../model/mention.ts'
import { addIntervals, meets, subtractIntervals } from '../quantity/interval.ts'
import { toNumber } from '../quantity/rational.ts'
import { significant } from '../quantity/significant.ts'
import { KeyIndex } from './key-index.ts'
import { perClash, separator } from './qualifiers.ts'
import { tieFeatures, tieOf, type Words } from './tie.ts'
import { areNeighbours, comparable, saidInPassing } from './value-pairs.ts'

type Value = ValueMention<QuantityMention>

/** Figures of summaries that are looked at: a summary of more is none. */
const MOST = 200
/** A key that stands beside more figures than this finds none of them. */
const CROWDED = 40
const CLAUSE = 0.75
/** Share of what the summary says about the figure that the other place knows, and the other way round. */
const COVERED = 0.6
const BACK = 0.4
/** Rarity of the shared words. */
const SHARED = 0.9
/** A slip of the pen stays within this factor. */
const FARTHEST = 5

const figureOf = ({ mention }: Value) => mention.quantity

function isPrecise({ mention: { quantity } }: Value): boolean {
  return !quantity.inWords && !quantity.isRange && significant(quantity.digits).length >= 2
}

function isNear(a: Value, b: Value): boolean {
  const [x, y] = [Math.abs(toNumber(figureOf(a).nominal)), Math.abs(toNumber(figureOf(b).nominal))]
  return x > 0 && y > 0 && Math.max(x, y) / Math.min(x, y) <= FARTHEST
}

/** Share of the weight of the words by the first figure that stand by the second one, or are synonyms of such. */
function coverage(a: Value, b: Value, { vocabulary, thesaurus }: Words): number {
  let [all, known] = [0, 0]
  for (const [key, weight] of a.keys) {
    if (weight < CLAUSE) continue
    const rarity = weight * vocabulary.weight(key)
    all += rarity
    if (b.keys.has(key) || thesaurus.of(key).some((other) => b.keys.has(other))) known += rarity
  }
  return all === 0 ? 0 : known / all
}

/** The sum or the difference of two figures of the other sentence: worked out, and not repeated. */
function isWorkedOut(value: Value, others: readonly Value[]): boolean {
  const figures = others.filter((other) => comparable(value, other)).map((other) => figureOf(other).value)
  const own = figureOf(value).value
  return figures.some((x, i) =>
    figures.some(
      (y, j) => (i < j && meets(addIntervals(x, y), own)) || (i !== j && meets(subtractIntervals(x, y), own))
    )
  )
}

function pairOf(value: Value, other: Value, words: Words): Pair<Value> | undefined {
  const features = tieFeatures(value, other, words)
  if (features.measure < 2 || features.shared < SHARED) return undefined
  const [there, back] = [coverage(value, other, words), coverage(other, value, words)]
  if (there < COVERED || back < BACK) return undefined
  const score = 0.63 + 0.15 * (there - COVERED) + 0.15 * (back - BACK) + 0.1 * Math.min(1, features.shared / 3)
  const tie = tieOf(Math.min(0.79, score), features)
  return {
    a: value,
    b: other,
    tie: { ...tie, steps: [...tie.steps, `\`${value.printed}\` stands nowhere else`] },
    separatedBy: separator(value, other) ?? perClash(value, other)
  }
}

/** Words of the clause of a figure. */
const clauseKeys = ({ keys }: Value): string[] => [...keys].flatMap(([key, weight]) => (weight >= CLAUSE ? [key] : []))

/**
 * Pairs of a figure in a summary or headline that stands nowhere else, and the one figure of the body that is said in
 * the same words and does not stand in the summary.
 */
export function restatedPairs(values: readonly Value[], words: Words): Pair<Value>[] {
  const repeats = values.filter((value) => ['summary', 'headline'].includes(value.standing.part) && isPrecise(value))
  if (repeats.length === 0 || repeats.length > MOST) return []
  const body = values.filter(({ standing }) => standing.part === 'body' || standing.part === 'table')
  const byPassage = groupBy(body, ({ passage }) => passage)
  let index: KeyIndex<Value> | undefined
  const standsIn = (value: Value, others: readonly Value[]) =>
    others.some((other) => comparable(value, other) && meets(figureOf(value).value, figureOf(other).value))
  return repeats.flatMap((value) => {
    if (standsIn(value, body)) return []
    index ??= new KeyIndex(CROWDED, body, clauseKeys)
    const fitting = [...index.near(value.keys.keys())].filter(
      (other) =>
        comparable(value, other) &&
        !areNeighbours(value, other) &&
        !saidInPassing(value, other) &&
        isPrecise(other) &&
        isNear(value, other) &&
        !standsIn(other, repeats) &&
        !isWorkedOut(value, byPassage.get(other.passage)!)
    )
    const pairs = fitting.flatMap((other) => pairOf(value, other, words) ?? [])
    const free = pairs.filter(({ separatedBy }) => separatedBy === undefined)
    return free.length === 1 ? free : []
  })
}
