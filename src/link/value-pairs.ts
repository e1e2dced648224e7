import type { Pair, ValueMention } from '../model/facts.ts'
import type { QuantityMention } from '../model/mention.ts'
import { meets } from '../quantity/interval.ts'
import { candidatePairs } from './candidates.ts'
import { groupBy } from './group.ts'
import { perClash, separator } from './qualifiers.ts'
import { scoreOf } from './score.ts'
import { tieFeatures, tieOf, type Words } from './tie.ts'

type Value = ValueMention<QuantityMention>

/** Below this two mentions are strangers: no fact, no count. */
const STRANGERS = 0.2

const SKIPPED = new Set(['ordinal', 'ratio', 'multiple'])

/** Digits that are more than a round number can repeat by chance: two significant ones at least. */
const telling = (digits: string): boolean => digits.replace(/\D/g, '').replace(/^0+|0+$/g, '').length >= 2

/** Same digits under another scale or unit of one dimension: "44.2 million" and "44.2 billion", "5 µm" and "5 mm". */
export function slipOfScale(a: QuantityMention, b: QuantityMention): boolean {
  const [x, y] = [a.quantity, b.quantity]
  return x.dimension === y.dimension && x.digits === y.digits && (x.scale !== y.scale || x.unit !== y.unit) && !meets(x.value, y.value)
}

function comparable(a: Value, b: Value): boolean {
  const [x, y] = [a.mention.quantity, b.mention.quantity]
  if (x.dimension !== y.dimension || SKIPPED.has(x.dimension) || x.signed !== y.signed) return false
  return x.dimension !== 'money' || x.unit === y.unit
}

/** Pairs of figures that speak of one fact, with the qualifier that separates them where there is one. */
export function valuePairs(mentions: readonly Value[], words: Words): Pair<Value>[] {
  const byPassage = groupBy(mentions, ({ passage }) => passage)
  const pairs: Pair<Value>[] = []
  for (const [a, b] of candidatePairs(mentions, words.vocabulary)) {
    if (!comparable(a, b)) continue
    const slip = slipOfScale(a.mention, b.mention)
    const features = tieFeatures(a, b, words)
    const score = scoreOf(features, slip ? (telling(a.mention.quantity.digits) ? 1 : 0.5) : 0)
    if (score < STRANGERS) continue
    const separatedBy = separator(a, b) ?? perClash(a.mention, b.mention) ?? otherPartner(a, b, byPassage)
    pairs.push({ a, b, tie: tieOf(score, features), separatedBy })
  }
  return bestPartners(pairs)
}

/** A value that another figure of the facing sentence agrees with has found its partner there. */
function otherPartner(a: Value, b: Value, byPassage: ReadonlyMap<number, readonly Value[]>): string | undefined {
  if (meets(a.mention.quantity.value, b.mention.quantity.value)) return undefined
  const agrees = (one: Value, passage: number) =>
    byPassage.get(passage)?.some((other) => comparable(one, other) && meets(one.mention.quantity.value, other.mention.quantity.value))
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
  return pairs.filter(({ a, b, tie }) => tie.score >= best.get(`${a.id}>${b.passage}`)! && tie.score >= best.get(`${b.id}>${a.passage}`)!)
}
