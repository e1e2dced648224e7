import type { Breakdown, SumCheck } from '../model/arithmetic-facts.ts'
import type { TotalMention } from '../model/arithmetic-mentions.ts'
import type { Tie } from '../model/facts.ts'
import type { Reading } from '../model/reading.ts'
import { sameUnit } from '../model/same-unit.ts'
import { bothSpeakOf } from '../model/wording.ts'
import { addIntervals, meets, multiplyIntervals } from '../quantity/interval.ts'
import { isNear } from '../quantity/ratio.ts'
import { add, rational } from '../quantity/rational.ts'
import { LabelIndex } from './label-index.ts'
import { likeliest } from './likeliest.ts'
import { type Product, productsOf } from './products.ts'
import { timesMeet } from './qualifiers.ts'
import { comparable } from './series.ts'
import type { Words } from './tie.ts'

const TIED = 1.5
/** Two rows of one table that a sentence names together leave little room for another sum. */
const TIED_BY_ROWS = 1.1
/** What is further off is a sum of something else. */
const FAR = rational(3n, 2n)
const FIRM = new Set(['asserted', 'reported', 'hedged', 'planned'])

interface Statement {
  readonly total: TotalMention
  readonly reading: Reading
}

/** Which of the figures the total adds: all of a counted list, those with "a further", or the parts that it names. */
function addedParts({ total }: Statement, divided: Breakdown, index: LabelIndex): readonly number[] | undefined {
  const all = divided.parts.map((_, i) => i)
  const match = index.match(divided, total.keys)
  if (total.counts.includes(divided.parts.length) && match.parts.length >= 2) return all
  const further = all.filter((i) => divided.parts[i]!.further)
  if (further.length > 0 && divided.table === undefined)
    return [...new Set(further.flatMap((i) => (i > 0 ? [i - 1, i] : [])))]
  return match.parts.length >= 2 ? match.parts : undefined
}

function sharedWith({ reading }: Statement, divided: Breakdown, words: Words): string[] {
  const knows = (key: string) => divided.context.has(key) || divided.wholeKeys.includes(key)
  const labels = new Set(divided.parts.flatMap(({ keys }) => keys))
  return reading.keys.filter((key) => knows(key) || labels.has(key) || words.thesaurus.of(key).some(knows))
}

/** Undefined when the shared words are too common to tie. */
function tieOf(shared: readonly string[], least: number, { vocabulary }: Words): Tie | undefined {
  const sum = vocabulary.weightOf(shared)
  if (sum < least) return undefined
  return {
    score: Math.min(0.9, 0.4 + 0.12 * Math.min(4, sum)),
    words: shared,
    steps: [bothSpeakOf(shared.slice(0, 5))]
  }
}

function checkOf(statement: Statement, divided: Breakdown, index: LabelIndex, words: Words): SumCheck | undefined {
  const { total, reading } = statement
  if (divided.passage === reading.passage) return undefined
  const picked = addedParts(statement, divided, index)?.map((i) => divided.parts[i]!.value)
  if (!picked || picked.length < 2 || !picked.every((part) => comparable(part, total))) return undefined
  const nominal = picked.map(({ quantity }) => quantity.nominal).reduce(add)
  if (!isNear(nominal, total.quantity.nominal, FAR)) return undefined
  const figures = [...divided.parts.map(({ value }) => value), ...(divided.whole ? [divided.whole] : [])]
  if (figures.some(({ quantity }) => meets(quantity.value, total.quantity.value))) return undefined
  if (!timesMeet(reading, divided)) return undefined
  const shared = [...new Set([...index.match(divided, total.keys).words, ...sharedWith(statement, divided, words)])]
  const tie = tieOf(shared, divided.table === undefined ? TIED : TIED_BY_ROWS, words)
  if (!tie) return undefined
  return { total: { ...total, passage: reading.passage }, parts: picked, times: undefined, tie }
}

const fits = ({ total, parts, times }: SumCheck): boolean => {
  const sum = parts.map(({ quantity }) => quantity.value).reduce(addIntervals)
  return meets(times ? multiplyIntervals(sum, times.quantity.value) : sum, total.quantity.value)
}

/** "42 turbines rated at 5 MW each" against "a combined 252 MW". */
function productCheck({ total, reading }: Statement, product: Product, words: Words): SumCheck | undefined {
  if (product.passage === reading.passage || !sameUnit(product.each, total)) return undefined
  const shared = reading.keys.filter((key) => product.keys.has(key))
  const tie = tieOf(shared, TIED, words)
  if (!tie) return undefined
  return { total: { ...total, passage: reading.passage }, parts: [product.each], times: product.times, tie }
}

/**
 * Stated sums with the figures that they add, found elsewhere. Where one of several lists or columns gives the sum, the
 * statement is taken to speak of that one.
 */
export function sumChecks(readings: readonly Reading[], breakdowns: readonly Breakdown[], words: Words): SumCheck[] {
  if (!readings.some(({ totals }) => totals.length > 0)) return []
  const index = new LabelIndex(breakdowns, words)
  const products = readings.flatMap(productsOf)
  const additive = breakdowns.filter(({ parts }) => parts.some(({ further }) => further))
  return readings.flatMap((reading) =>
    reading.totals.flatMap((total) => {
      if (!FIRM.has(total.modality)) return []
      const candidates = new Set([...index.candidates(total.keys), ...additive])
      const statement = { total, reading }
      const checks = [
        ...[...candidates].flatMap((each) => checkOf(statement, each, index, words) ?? []),
        ...products.flatMap((each) => productCheck(statement, each, words) ?? [])
      ]
      return likeliest(checks, fits) ?? []
    })
  )
}
