import type { Pair, ValueMention } from '../model/facts.ts'
import { groupBy } from '../model/group.ts'
import type { QuantityMention } from '../model/mention.ts'
import { REPEATED } from '../model/separators.ts'
import { slipOf } from '../model/slip.ts'
import { meets } from '../quantity/interval.ts'
import { toNumber } from '../quantity/rational.ts'
import { significant } from '../quantity/significant.ts'
import { candidatePairs } from './candidates.ts'
import { DocumentValues } from './document-values.ts'
import { type Features, featuresOf } from './features.ts'
import { memberClash, perClash, separator, timeClash } from './qualifiers.ts'
import { scoreOf } from './score.ts'
import { type TieFeatures, tieFeatures, tieOf, type Words } from './tie.ts'
import { FIGURES } from './weights.ts'

type Value = ValueMention<QuantityMention>

/** Below this two mentions are strangers: no fact, no count. */
const STRANGERS = 0.2

const SKIPPED = new Set(['ordinal', 'ratio', 'multiple'])

/** Cells of one table, figures of one paragraph and items of one list stand side by side because they differ. */
export function areNeighbours(a: ValueMention, b: ValueMention): boolean {
  if (a.block === b.block || (a.table !== undefined && a.table === b.table)) return true
  return a.list !== undefined && b.list !== undefined && a.list.id === b.list.id && a.list.index !== b.list.index
}

/** A small number in words is said in passing: it counts something only beside the same noun and no far greater number. */
export function saidInPassing(a: Value, b: Value): boolean {
  const small = ({ mention: { quantity } }: Value, most: number) =>
    quantity.dimension === 'count' && quantity.inWords && toNumber(quantity.nominal) <= most
  const largest = Math.max(toNumber(a.mention.quantity.nominal), toNumber(b.mention.quantity.nominal))
  if ((small(a, 10) || small(b, 10)) && largest > 40) return true
  return (small(a, 3) || small(b, 3)) && (a.measured[0] !== b.measured[0] || largest > 12)
}

/** Figures of one kind: dimension, unit of money, level or change. */
export function comparable(a: Value, b: Value): boolean {
  const [x, y] = [a.mention.quantity, b.mention.quantity]
  if (x.dimension !== y.dimension || SKIPPED.has(x.dimension) || x.signed !== y.signed || a.aspect !== b.aspect)
    return false
  return x.basis === y.basis && (x.dimension !== 'money' || x.unit === y.unit)
}

/** A pair of figures that may speak of one fact, with all that was seen of it. */
export interface ValueCandidate {
  readonly a: Value
  readonly b: Value
  readonly tie: TieFeatures
  readonly features: Features
  /** The same digits under another scale or unit. */
  readonly slip: boolean
  readonly separatedBy: string | undefined
}

/** Figures with the same telling digits meet in the index whatever words stand around them. */
function digitsKey({ mention: { quantity } }: Value): string | undefined {
  const digits = significant(quantity.digits)
  return digits.length > 1 || quantity.isRange ? `#${digits}` : undefined
}

/** Every comparable pair that shares a rare word, before any score. */
export function valueCandidates(mentions: readonly Value[], words: Words): ValueCandidate[] {
  const byPassage = groupBy(mentions, ({ passage }) => passage)
  const values = new DocumentValues(mentions)
  return candidatePairs(mentions, words.vocabulary, digitsKey).flatMap(([a, b]) => {
    const slip = slipOf(a.mention, b.mention) !== undefined
    if ((!slip && !comparable(a, b)) || areNeighbours(a, b) || saidInPassing(a, b)) return []
    const tie = tieFeatures(a, b, words)
    if (!slip && a.mention.quantity.dimension === 'count' && tie.measure < 1) return []
    const separatedBy = slip
      ? slipSeparator(a, b)
      : (separator(a, b) ??
        perClash(a, b) ??
        otherPartner(a, b, byPassage) ??
        (values.areRepeated(a, b) ? REPEATED : undefined))
    return [{ a, b, tie, slip, features: featuresOf(a, b, tie, values), separatedBy }]
  })
}

/** Pairs of figures that speak of one fact, with the qualifier that separates them where there is one. */
export function valuePairs(candidates: readonly ValueCandidate[]): Pair<Value>[] {
  const pairs = candidates.flatMap(({ a, b, tie, slip, features, separatedBy }) => {
    const score = slip ? slipScore(a, tie) : scoreOf(features, FIGURES)
    return score < STRANGERS ? [] : [{ a, b, tie: tieOf(score, tie), separatedBy }]
  })
  return bestPartners(pairs)
}

/** Digits that repeat by chance once in a hundred say more of a slip than any shared word. */
export function slipScore({ mention }: Value, tie: TieFeatures): number {
  const { digits: printed, isRange } = mention.quantity
  const digits = significant(printed).length + (isRange ? 1 : 0)
  const sum = -3.2 + 1.1 * Math.min(digits, 3) + 1.3 * Math.min(tie.shared, 3) + 0.5 * tie.measure
  return 1 / (1 + Math.exp(-sum))
}

/** A forecast, a plan or a "per" explains no slip of scale; another period or member does. */
const slipSeparator = (a: Value, b: Value): string | undefined => timeClash(a, b) ?? memberClash(a, b)

/** "About half" meets half of all percentages: it has found its partner only where the measure is the same. */
const isLoose = ({ mention: { quantity } }: Value): boolean => quantity.dimension === 'percent' && quantity.inWords

/** A value that another figure of the facing sentence agrees with has found its partner there. */
function otherPartner(a: Value, b: Value, byPassage: ReadonlyMap<number, readonly Value[]>): string | undefined {
  if (meets(a.mention.quantity.value, b.mention.quantity.value)) return undefined
  const agrees = (one: Value, passage: number) =>
    byPassage
      .get(passage)
      ?.some(
        (other) =>
          comparable(one, other) &&
          meets(one.mention.quantity.value, other.mention.quantity.value) &&
          (!isLoose(one) || one.measured.some((key) => other.measured.includes(key)))
      )
  return agrees(a, b.passage) || agrees(b, a.passage) ? 'the figure stands there too' : undefined
}

/** Of several figures of one sentence only the best tied one is the partner of a figure elsewhere. */
function bestPartners(pairs: readonly Pair<Value>[]): Pair<Value>[] {
  const best = new Map<string, number>()
  const note = (key: string, score: number) => best.set(key, Math.max(score, best.get(key) ?? 0))
  for (const { a, b, tie } of pairs) {
    note(`${a.id}>${b.passage}`, tie.score)
    note(`${b.id}>${a.passage}`, tie.score)
  }
  return pairs.filter(
    ({ a, b, tie }) => tie.score >= best.get(`${a.id}>${b.passage}`)! && tie.score >= best.get(`${b.id}>${a.passage}`)!
  )
}
