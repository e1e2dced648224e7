import type { Pair, ValueMention } from '../model/facts.ts'
import type { DateMention } from '../model/mention.ts'
import { dateOf, dayNumber } from '../quantity/calendar.ts'
import { candidatePairs } from './candidates.ts'
import { type DateFeatures, dateFeaturesOf, sharedEvent } from './date-features.ts'
import { groupBy } from './group.ts'
import { sameTime, separator } from './qualifiers.ts'
import { scoreOf } from './score.ts'
import { type TieFeatures, tieFeatures, tieOf, type Words } from './tie.ts'
import { areNeighbours } from './value-pairs.ts'
import { DATES } from './weights.ts'

type Dated = ValueMention<DateMention>

const STRANGERS = 0.2

/** Ends of a stretch date no event of their own; a start with an open end does: "(1972–present)". */
function datesAnEvent({ mention: { role, date } }: Dated): boolean {
  return (role !== 'from-to' && role !== 'until') || date.last === undefined
}

/** A pair of dates that may belong to one event, with all that was seen of it. */
export interface DateCandidate {
  readonly a: Dated
  readonly b: Dated
  readonly tie: TieFeatures
  readonly features: DateFeatures
  readonly separatedBy: string | undefined
}

/** A date that another date of the facing sentence agrees with has found its partner there. */
function otherPartner(a: Dated, b: Dated, byPassage: ReadonlyMap<number, readonly Dated[]>): string | undefined {
  if (sameTime(a.mention, b.mention)) return undefined
  const agrees = (one: Dated, passage: number) =>
    byPassage.get(passage)?.some((other) => sameTime(one.mention, other.mention))
  return agrees(a, b.passage) || agrees(b, a.passage) ? 'the date stands there too' : undefined
}

/** A stretch that goes on is an event at its start: "(1972–present)". */
function atStart(mention: Dated): Dated {
  const { date, role } = mention.mention
  if (role !== 'from-to' || date.last !== undefined || date.first === undefined) return mention
  const { year } = dateOf(date.first)
  const started = { ...date, last: Math.max(date.first, dayNumber(year, 12, 31)) }
  return { ...mention, mention: { ...mention.mention, date: started, role: 'since' } }
}

/** "By 1980" leaves room for anything earlier: only a later date, or another limit, goes against it. */
function staysWithin(a: Dated, b: Dated): string | undefined {
  if ((a.mention.role === 'by') === (b.mention.role === 'by')) return undefined
  const [limit, other] = a.mention.role === 'by' ? [a, b] : [b, a]
  const [end, start] = [limit.mention.date.last, other.mention.date.first]
  return end !== undefined && start !== undefined && start <= end ? 'one is a limit' : undefined
}

/** A period beside a figure says when that was measured; only a named event makes it a date of its own. */
const datesAFigure = (a: Dated, b: Dated, event: boolean): boolean => (a.besideFigure || b.besideFigure) && !event

/** Every pair of dates that shares a rare word, before any score. */
export function dateCandidates(mentions: readonly Dated[], words: Words): DateCandidate[] {
  const events = mentions.filter(datesAnEvent).map(atStart)
  const byPassage = groupBy(events, ({ passage }) => passage)
  return candidatePairs(events, words.vocabulary).flatMap(([a, b]) => {
    if (areNeighbours(a, b) || datesAFigure(a, b, sharedEvent(a, b) !== undefined)) return []
    const tie = tieFeatures(a, b, words)
    if (tie.subject === 0 && tie.near < 2) return []
    // The dates themselves differ, so the times of a pair of dates separate nothing.
    const separatedBy =
      separator({ ...a, times: [] }, { ...b, times: [] }) ?? staysWithin(a, b) ?? otherPartner(a, b, byPassage)
    return [{ a, b, tie, features: dateFeaturesOf(a, b, tie, words), separatedBy }]
  })
}

/** Pairs of dates given to one event. */
export function datePairs(mentions: readonly Dated[], words: Words): Pair<Dated>[] {
  return dateCandidates(mentions, words).flatMap(({ a, b, tie: features, features: dated, separatedBy }) => {
    const score = scoreOf(dated, DATES)
    if (score < STRANGERS) return []
    const tie = tieOf(score, features)
    const event = sharedEvent(a, b)
    const steps = event ? [...tie.steps, `both date one kind of event (“${event[0]}”, “${event[1]}”)`] : tie.steps
    return [{ a, b, tie: { ...tie, steps }, separatedBy }]
  })
}
