import { computePoints } from '../model/computed-points.ts'
import { shareDay } from '../model/date.ts'
import type { ChangeCheck, Located } from '../model/facts.ts'
import type { QuantityMention } from '../model/mention.ts'
import type { Segmentation } from '../model/passage.ts'
import type { ChangeMention, DayRange, Reading } from '../model/reading.ts'
import { bothSpeakOf } from '../model/wording.ts'
import { meets } from '../quantity/interval.ts'
import { factorBetween, statedFactor } from '../quantity/ratio.ts'
import { compare } from '../quantity/rational.ts'
import { indexAt } from './context-keys.ts'
import { KeyIndex } from './key-index.ts'
import { likeliest } from './likeliest.ts'
import { comparable, type Point, pointsOf, type Series, seriesOf, statedSeries, subjectAt } from './series.ts'
import type { Words } from './tie.ts'

/** A word that stands in more series than this finds none of them. */
const CROWDED = 24
/** Rarity of shared words that it takes when both ends agree in time, and when the statement leaves an end open. */
const TIED = 1.5
const TIED_LOOSELY = 2.2
/** When no other pair of figures in the document has the same two dates, one shared word will do. */
const TIED_ALONE = 0.7

interface Statement {
  readonly change: Located<ChangeMention>
  readonly reading: Reading
}

const meetIn = (a: DayRange | undefined, b: DayRange | undefined): boolean | undefined => a && b && shareDay(a, b)

/** How surely both speak of one period: undefined when they do not. */
function periodTie({ change }: Statement, series: Series): 'both' | 'open' | undefined {
  const from = meetIn(change.fromDays, series.fromDays)
  const to = meetIn(change.toDays, series.toDays)
  if (from === false || to === false) return undefined
  if (from && to) return 'both'
  // Of figures that no verb joins, nothing but the dates says which two are meant.
  return series.isChange ? 'open' : undefined
}

const knows = ({ keys }: Series, key: string, { thesaurus }: Words): boolean =>
  keys.has(key) || thesaurus.of(key).some((other) => keys.has(other))

/** Both sides name somebody whom the other does not know. */
function isApart({ reading }: Statement, series: Series): boolean {
  const own = new Set(reading.keys)
  const theirs = series.names.some((name) => !name.split(' ').some((part) => own.has(part)))
  const ours = reading.names.some(({ key }) => !key.split(' ').some((part) => series.keys.has(part)))
  return theirs && ours
}

/** "Sales of electric bicycles" are not those of bicycles; the head itself may be another word ("crowds", "attendance"). */
function isNarrower({ change, reading }: Statement, series: Series, words: Words): boolean {
  return subjectAt(reading, change)
    .slice(0, -1)
    .some((key) => !knows(series, key, words))
}

function checkOf(statement: Statement, series: Series, words: Words, isAlone: boolean): ChangeCheck | undefined {
  const { change, reading } = statement
  if (series.passage === reading.passage || isApart(statement, series) || isNarrower(statement, series, words))
    return undefined
  const period = periodTie(statement, series)
  const shared = period ? reading.keys.filter((key) => knows(series, key, words)) : []
  const sum = words.vocabulary.weightOf(shared)
  const hasSubject = series.subject.length === 0 || series.subject.some((key) => shared.includes(key))
  const dated = isAlone ? TIED_ALONE : TIED
  const least = period === 'both' ? dated : TIED_LOOSELY
  if (sum < least || !(hasSubject || period === 'both')) return undefined
  const steps = [bothSpeakOf(shared.slice(0, 5))]
  if (period === 'both') steps.push('both speak of the same two dates')
  const score = Math.min(0.92, (period === 'both' ? 0.5 : 0.35) + 0.12 * Math.min(4, sum))
  const check = { change, from: series.from, to: series.to, tie: { score, words: shared, steps } }
  // A change in percent of a share may mean points of it: one of the two has to fit, and both ends their dates.
  return series.from.quantity.dimension !== 'percent' || (period === 'both' && fitsSomehow(check)) ? check : undefined
}

const fitsSomehow = (check: ChangeCheck): boolean => {
  const points = computePoints(check)
  return points ? points.fitsPoints || points.fitsRelative : check.change.amount?.quantity.dimension !== 'percent'
}

const inOneSentence = (change: Located<ChangeMention>, series: Series): ChangeCheck => ({
  change,
  from: series.from,
  to: series.to,
  tie: { score: 0.95, words: [], steps: ['the sentence gives both ends'] }
})

const SHOWS_FROM = /^(?:\(|versus|vs\.?|with|to|against|,)$/
const SHOWS_TO = /^(?:\)|versus|vs\.?|compared|against|,)$/
const COMPARES = new Set(['than', 'compared', 'versus', 'vs', 'vs.', 'against'])

/** "(50 %)", "(50 % versus 40 %)": a figure that only shows what the sentence compares. */
function isShown({ tokens }: Reading, { start, end }: QuantityMention): boolean {
  const from = indexAt(tokens, start)
  const to = indexAt(tokens, end)
  const [before, behind] = [tokens[from - 1]?.lower ?? '', tokens[to]?.lower ?? '']
  return SHOWS_FROM.test(before) && SHOWS_TO.test(behind)
}

/** "10 % higher among women (50 %) than among men (40 %)": taken for a change only where one of its two senses fits. */
function compared(change: Located<ChangeMention>, reading: Reading): ChangeCheck | undefined {
  if (change.word !== '' || change.amount?.quantity.dimension !== 'percent') return undefined
  if (!reading.tokens.some(({ lower, start }) => start >= change.end && COMPARES.has(lower))) return undefined
  const others = reading.quantities.filter(
    ({ start, quantity }) => quantity.dimension === 'percent' && start !== change.amount!.start
  )
  if (!others.every((each) => isShown(reading, each))) return undefined
  const [low, high, ...more] = [...others].sort((a, b) => compare(a.quantity.nominal, b.quantity.nominal))
  if (!low || !high || more.length > 0) return undefined
  const ends = [low, high].map((each) => ({ ...each, passage: reading.passage }))
  const [from, to] = change.direction === 'up' ? ends : ends.toReversed()
  const tie = { score: 0.9, words: [], steps: ['the sentence gives both figures'] }
  const check = { change, from: from!, to: to!, tie }
  return fitsSomehow(check) ? check : undefined
}

/** "rose 50 % from 120 to 180", "rose from 120 to 180, an increase of 50 %". */
function within({ change, reading }: Statement): ChangeCheck | undefined {
  const own = statedSeries(reading, change)
  if (own) return inOneSentence(change, own)
  if (!change.noun || !change.amount) return compared(change, reading)
  const stated = reading.changes.filter(({ from, to, word }) => from && to && word !== '')
  const [other] = stated
  if (!other || stated.length > 1 || other.end > change.start || other.direction !== change.direction) return undefined
  const series = statedSeries(reading, other)
  return series && inOneSentence(change, series)
}

/** "$4.96 billion (2025), doubling by 2030" against what the text gives for 2030 elsewhere. */
function projected(statement: Statement, points: readonly Point[], words: Words): ChangeCheck | undefined {
  const { change, reading } = statement
  const { amount, toDays } = change
  if (!amount || !toDays || amount.quantity.dimension !== 'multiple') return undefined
  const base = reading.quantities
    .filter(({ end, quantity }) => end <= change.start && quantity.dimension === 'money')
    .at(-1)
  if (!base) return undefined
  let best: ChangeCheck | undefined
  for (const { value, days, reading: other } of points) {
    if (other.passage === reading.passage || !meetIn(days, toDays) || !comparable(base, value)) continue
    const keys = new Set([...other.keys, ...other.place.lead, ...other.place.headings.flat()])
    const shared = [...reading.keys, ...reading.place.lead].filter((key) => keys.has(key))
    const sum = words.vocabulary.weightOf(shared)
    const score = Math.min(0.85, 0.35 + 0.12 * Math.min(4, sum))
    if (sum < TIED || (best && best.tie.score >= score)) continue
    const steps = [bothSpeakOf(shared.slice(0, 5)), 'both speak of the same date']
    best = { change, from: { ...base, passage: reading.passage }, to: value, tie: { score, words: shared, steps } }
  }
  return best
}

const fits = ({ change, from, to }: ChangeCheck): boolean => {
  const stated = change.amount && statedFactor(change.amount.quantity, change.direction)
  const factor = factorBetween(from.quantity.value, to.quantity.value)
  return !stated || !factor || meets(stated, factor)
}

const isRelative = ({ quantity }: QuantityMention): boolean =>
  quantity.dimension === 'percent' || quantity.dimension === 'multiple' || quantity.dimension === 'ratio'

/**
 * Stated changes with the two figures that they speak of. Where one of several pairs of figures fits, the change is
 * taken to speak of that one.
 */
export function changeChecks(readings: readonly Reading[], segmentation: Segmentation, words: Words): ChangeCheck[] {
  const index = new KeyIndex(CROWDED, seriesOf(readings, segmentation), ({ keys }) => keys)
  const points = readings.flatMap(pointsOf)
  return readings.flatMap((reading) =>
    reading.changes.flatMap((mention) => {
      const statement = { change: { ...mention, passage: reading.passage }, reading }
      const own = within(statement)
      if (own || !mention.amount || !isRelative(mention.amount)) return own ?? []
      const candidates = index.near(reading.keys.flatMap((key) => [key, ...words.thesaurus.of(key)]))
      const dated = [...candidates].filter((series) => periodTie(statement, series) === 'both')
      const checks = [...candidates].flatMap((series) => checkOf(statement, series, words, dated.length === 1) ?? [])
      return likeliest(checks, fits) ?? projected(statement, points, words) ?? []
    })
  )
}
