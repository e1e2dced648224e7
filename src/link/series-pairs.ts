import type { Pair, ValueMention } from '../model/facts.ts'
import type { QuantityMention } from '../model/mention.ts'
import type { Segmentation } from '../model/passage.ts'
import type { DayRange, Reading } from '../model/reading.ts'
import { meets } from '../quantity/interval.ts'
import { significant } from '../quantity/significant.ts'
import { pairsBySharedKey } from './key-index.ts'
import { separator } from './qualifiers.ts'
import { comparable, daysOf, pointsOf } from './series.ts'
import { tieFeatures, tieOf, type Words } from './tie.ts'

type Value = ValueMention<QuantityMention>

interface DatedValue {
  readonly value: Value
  readonly days: DayRange
}

/** Dated figures of one sentence, row or column. */
interface DatedSeries {
  readonly block: number
  readonly points: readonly DatedValue[]
}

/** A point that stands in more series than this ties none of them. */
const CROWDED = 12
/** Digits under which two figures are equal by chance. */
const FEWEST_DIGITS = 2
/** Rarity of the words that two series must share when they do not measure the same noun. */
const TIED = 0.3

const keyOf = ({ value: { mention }, days }: DatedValue): string | undefined => {
  const { dimension, basis, nominal, digits } = mention.quantity
  if (significant(digits).length < FEWEST_DIGITS) return undefined
  return [dimension, basis, mention.per, nominal.numerator, nominal.denominator, days.first, days.last].join('|')
}

function ofSentence(reading: Reading, valueAt: ReadonlyMap<string, Value>): DatedValue[] {
  return pointsOf(reading).flatMap(({ value, days }) => {
    const own = valueAt.get(`${value.passage}:${value.start}`)
    return own ? [{ value: own, days }] : []
  })
}

/** The only figures of cells whose row or column is headed by a date. */
function ofTables(
  segmentation: Segmentation,
  readings: readonly Reading[],
  valueAt: ReadonlyMap<string, Value>
): DatedSeries[] {
  const daysAt = (id: number | undefined): DayRange | undefined => {
    const [date, second] = id === undefined ? [] : readings[id]!.dates
    return date && !second ? daysOf(date) : undefined
  }
  return segmentation.tables.flatMap(({ rows, block }) => {
    const heads = rows[0] ?? []
    const point = (id: number | undefined, days: DayRange | undefined): DatedValue[] => {
      const [quantity, second] = id === undefined ? [] : readings[id]!.quantities
      const value = quantity && !second ? valueAt.get(`${id}:${quantity.start}`) : undefined
      return value && days ? [{ value, days }] : []
    }
    const across = rows.slice(1).map((row) => row.slice(1).flatMap((id, i) => point(id, daysAt(heads[i + 1]))))
    const down = heads.slice(1).map((_, i) => rows.slice(1).flatMap((row) => point(row[i + 1], daysAt(row[0]))))
    return [...across, ...down].map((points) => ({ block, points }))
  })
}

const sameDays = (a: DayRange, b: DayRange): boolean => a.first === b.first && a.last === b.last

/** The points of the other series that could be this one. */
const partners = ({ value, days }: DatedValue, { points }: DatedSeries): DatedValue[] =>
  points.filter((other) => sameDays(days, other.days) && comparable(value.mention, other.value.mention))

/** The points in which two series differ, when they agree in at least as many. */
function differences(a: DatedSeries, b: DatedSeries): (readonly [Value, Value])[] {
  let agreeing = 0
  const differing: (readonly [Value, Value])[] = []
  for (const point of a.points) {
    const [other, second] = partners(point, b)
    if (!other || second || partners(other, a).length > 1) continue
    if (meets(point.value.mention.quantity.value, other.value.mention.quantity.value)) agreeing++
    else differing.push([point.value, other.value])
  }
  return differing.length <= agreeing ? differing : []
}

function pairOf(a: Value, b: Value, words: Words): Pair<Value> | undefined {
  const features = tieFeatures(a, b, words)
  if (features.measure < 2 && features.shared < TIED) return undefined
  const score = 0.78 + (features.measure === 2 ? 0.05 : 0) + 0.1 * Math.min(1, features.shared / 2)
  const tie = tieOf(score, features)
  return {
    a,
    b,
    tie: { ...tie, steps: ['the two series agree on another date', ...tie.steps] },
    separatedBy: separator({ ...a, times: [] }, { ...b, times: [] })
  }
}

/** Pairs of figures for one date, from two series that have another dated figure in common. */
export function seriesPairs(
  values: readonly Value[],
  readings: readonly Reading[],
  segmentation: Segmentation,
  words: Words
): Pair<Value>[] {
  const valueAt = new Map(values.map((value) => [`${value.passage}:${value.start}`, value]))
  const sentences = readings
    .filter(
      ({ quantities, dates, passage }) =>
        quantities.length > 1 && dates.length > 1 && !segmentation.passages[passage]!.cell
    )
    .map((reading) => ({ block: segmentation.passages[reading.passage]!.block, points: ofSentence(reading, valueAt) }))
  const all = [...sentences, ...ofTables(segmentation, readings, valueAt)].filter(({ points }) => points.length > 1)
  const keysOf = ({ points }: DatedSeries) => points.flatMap((point) => keyOf(point) ?? [])
  return pairsBySharedKey(all, keysOf, CROWDED).flatMap(([first, second]) =>
    first.block === second.block ? [] : differences(first, second).flatMap(([a, b]) => pairOf(a, b, words) ?? [])
  )
}
