import type { Located } from '../model/facts.ts'
import type { GrowthCheck, GrowthMention } from '../model/growth.ts'
import type { QuantityMention } from '../model/mention.ts'
import type { Segmentation } from '../model/passage.ts'
import type { DayRange, Reading } from '../model/reading.ts'
import { comparable, type Point, pointsOf } from './series.ts'

const DAYS_IN_YEAR = 365.2425
const LEAST_YEARS = 2
const MOST_YEARS = 60

/** Between a rate and its figures these open what is said of another thing. */
const BREAKS = new Set(
  'with while whereas whose led ; : versus vs compared than faster outpacing but although though driven where excluding'.split(
    ' '
  )
)

const middle = ({ first, last }: DayRange): number => (first + last) / 2

function yearsBetween(from: DayRange, to: DayRange): number {
  return Math.round((middle(to) - middle(from)) / DAYS_IN_YEAR)
}

type Ends = readonly [Point, Point]

/** The earliest and the latest of the figures that can be one series. */
function endsOf(points: readonly Point[]): Ends | undefined {
  const [first] = points
  if (!first || !points.every(({ value }) => comparable(value, first.value))) return undefined
  const sorted = [...points].sort((a, b) => middle(a.days) - middle(b.days))
  const [from, to] = [sorted[0]!, sorted.at(-1)!]
  return points.length === 2 && from.days.last < to.days.first ? [from, to] : undefined
}

/** True when nothing between the rate and the nearer figure of the series speaks of another thing. */
function isOf(
  { tokens, classes, dates, ...reading }: Reading,
  { start, end }: GrowthMention,
  points: readonly Point[]
) {
  const figures = points.flatMap(({ value }) => (value.passage === reading.passage ? [value] : []))
  const before = Math.max(-1, ...figures.filter((each) => each.end <= start).map((each) => each.end))
  const behind = Math.min(Number.POSITIVE_INFINITY, ...figures.filter((each) => each.start >= end).map((x) => x.start))
  const [from, to] = before >= 0 ? [before, start] : [end, behind]
  return !tokens.some((token, i) => {
    if (token.start < from || token.start >= to) return false
    if (dates.some((date) => token.start >= date.start && token.end <= date.end)) return false
    const isListed = token.lower === 'and' && tokens[i - 1]?.text === ','
    return isListed || BREAKS.has(token.lower) || (classes[i] === 'name' && token.text !== 'CAGR')
  })
}

const checkOf = (growth: Located<GrowthMention>, [from, to]: Ends, score: number, step: string): GrowthCheck[] => {
  const years = yearsBetween(from.days, to.days)
  return years < LEAST_YEARS || years > MOST_YEARS
    ? []
    : [{ growth, from: from.value, to: to.value, years, tie: { score, words: [], steps: [step] } }]
}

const RATE_WORDS = new Set(['cagr', 'rate', 'growth'])

/** What the sentence speaks of is what the one before it did: a pronoun, no subject, or words of that sentence. */
function continues(reading: Reading, before: Reading): boolean {
  const known = new Set([...before.keys, ...before.tokens.map(({ family }) => family)])
  const subjects = reading.clauses.flatMap(({ subject }) => (subject ? [subject] : []))
  const names = reading.names.filter(
    ({ key, start, end }) => key !== 'cagr' && !reading.quantities.some((each) => each.start < end && start < each.end)
  )
  return (
    subjects.every(({ keys }) => keys.every((key) => known.has(key) || RATE_WORDS.has(key))) &&
    names.every(({ key }) => key.split(' ').every((part) => known.has(part)))
  )
}

const sameUnit = (value: QuantityMention, reading: Reading): QuantityMention[] =>
  reading.quantities.filter((other) => comparable(other, value))

/**
 * Yearly rates with the two dated figures that they join: both in the sentence of the rate, or the first in the sentence
 * before it. A sentence with several rates says which belongs to what in words that are not read here.
 */
export function growthChecks(readings: readonly Reading[], segmentation: Segmentation): GrowthCheck[] {
  return readings.flatMap((reading, i) => {
    const [mention, ...others] = reading.ratios.growth
    if (!mention || others.length > 0) return []
    const growth = { ...mention, passage: reading.passage }
    const points = pointsOf(reading).filter(({ value }) => value.start !== mention.start)
    if (!isOf(reading, mention, points)) return []
    const own = endsOf(points)
    if (own) return checkOf(growth, own, 0.9, 'the sentence gives both figures with their dates')
    const before = readings[i - 1]
    const [last] = points
    if (!before || !last || points.length > 1 || sameUnit(last.value, reading).length > 1) return []
    const blocks = [reading, before].map(({ passage }) => segmentation.passages[passage]!.block)
    const first = pointsOf(before)
    if (blocks[0] !== blocks[1] || sameUnit(last.value, before).length !== 1 || !continues(reading, before)) return []
    const ends = endsOf([...first.filter(({ value }) => comparable(value, last.value)), last])
    return ends ? checkOf(growth, ends, 0.7, 'the sentence before gives the first figure') : []
  })
}
