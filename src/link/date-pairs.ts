import { eventClasses } from '../lexicon/event-classes.ts'
import type { Pair, ValueMention } from '../model/facts.ts'
import { groupBy } from '../model/group.ts'
import type { DateMention } from '../model/mention.ts'
import { dateOf, dayNumber } from '../quantity/calendar.ts'
import { candidatePairs } from './candidates.ts'
import { type DateFeatures, dateFeaturesOf, sharedEvent } from './date-features.ts'
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
  const isClosed = ({ mention: { date } }: Dated) => date.first !== undefined && date.last !== undefined
  const agrees = (one: Dated, passage: number) =>
    isClosed(one) && byPassage.get(passage)?.some((other) => isClosed(other) && sameTime(one.mention, other.mention))
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

/** "By 2010", "before 2010" and "after 2010" leave one side open. */
function bounded(mention: Dated): Dated {
  const { date, role } = mention.mention
  const open = (days: { first: number | undefined; last: number | undefined }): Dated => ({
    ...mention,
    mention: { ...mention.mention, date: { ...date, ...days } }
  })
  // "No trains ran before 2010" dates the first train.
  if (mention.negated || date.first === undefined || date.last === undefined) return mention
  if (role === 'by') return open({ first: undefined, last: date.last })
  if (role === 'before') return open({ first: undefined, last: date.first - 1 })
  return role === 'after' ? open({ first: date.first, last: undefined }) : mention
}

/** "There were no sales in 1994" dates nothing; "was not signed until 1994" does. */
const denies = ({ negated, mention: { role } }: Dated): boolean => negated && (role === 'at' || role === 'during')

/** A period beside a figure says when that was measured; only a named event makes it a date of its own. */
const datesAFigure = (a: Dated, b: Dated, event: boolean): boolean => (a.besideFigure || b.besideFigure) && !event

/** Rarity that the shared words have to add up to, those for the event itself left out: any two things are founded. */
const ONE_THING = 0.6

/** Shared words without which no two dates are one event's, unless both name the event. */
const FEW = 3

/** True when the two sentences share more than the word for the event. */
function speaksOfOneThing(a: Dated, b: Dated, { words: shared }: TieFeatures, { vocabulary }: Words): boolean {
  let sum = 0
  for (const word of shared) {
    if (eventClasses(word).length > 0) continue
    sum += vocabulary.weight(word) * Math.max(0.5, Math.min(a.keys.get(word) ?? 0, b.keys.get(word) ?? 0))
  }
  return sum >= ONE_THING
}

/** "Orsa Canal Society" and "Orsa Canal Trust": names that begin alike and end in another noun are two bodies. */
function siblings(ours: readonly string[], theirs: readonly string[]): string | undefined {
  for (const x of ours) {
    for (const y of theirs) {
      const [a, b] = [x.split(' '), y.split(' ')]
      if (a.length < 3 || b.length < 3 || a[0] !== b[0] || a.at(-1) === b.at(-1)) continue
      if (!a.includes(b.at(-1)!) && !b.includes(a.at(-1)!) && !theirs.includes(x) && !ours.includes(y))
        return `${x} / ${y}`
    }
  }
  return undefined
}

/** Every pair of dates that shares a rare word, before any score. */
export function dateCandidates(mentions: readonly Dated[], words: Words): DateCandidate[] {
  const events = mentions.filter(datesAnEvent).map(atStart).map(bounded)
  const byPassage = groupBy(events, ({ passage }) => passage)
  return candidatePairs(events, words.vocabulary).flatMap(([a, b]) => {
    if (areNeighbours(a, b) || datesAFigure(a, b, sharedEvent(a, b) !== undefined)) return []
    const tie = tieFeatures(a, b, words)
    if ((tie.subject === 0 && tie.near < 2) || !speaksOfOneThing(a, b, tie, words)) return []
    if (tie.words.length < FEW && sharedEvent(a, b) === undefined) return []
    // The dates themselves differ, so the times of a pair of dates separate nothing.
    const separatedBy =
      separator({ ...a, times: [] }, { ...b, times: [] }) ??
      siblings(a.names, b.names) ??
      (a.labels || b.labels ? 'the date names one of a series' : undefined) ??
      (denies(a) !== denies(b) ? 'denied / asserted' : undefined) ??
      staysWithin(a, b) ??
      otherPartner(a, b, byPassage)
    return [{ a, b, tie, features: dateFeaturesOf(a, b, tie, words), separatedBy }]
  })
}

/** Dates of what reads as one event from here on are dates of one kind of event that happens time and again. */
const SEVERAL = 4

const apart = ({ a, b, tie, separatedBy }: Pair<Dated>): boolean =>
  separatedBy === undefined && tie.score >= 0.5 && !sameTime(a.mention, b.mention)

/** Separates the dates of an event that the text dates again and again: it is one of a kind each time. */
function withoutRecurring(pairs: readonly Pair<Dated>[]): Pair<Dated>[] {
  const dates = new Map<number, Dated[]>()
  const note = (one: Dated, other: Dated) => {
    const known = dates.get(one.id) ?? [one]
    if (known.every(({ mention }) => !sameTime(mention, other.mention))) known.push(other)
    dates.set(one.id, known)
  }
  for (const pair of pairs) {
    if (!apart(pair)) continue
    note(pair.a, pair.b)
    note(pair.b, pair.a)
  }
  const recurs = ({ id }: Dated) => (dates.get(id)?.length ?? 0) >= SEVERAL
  return pairs.map((pair) =>
    apart(pair) && (recurs(pair.a) || recurs(pair.b)) ? { ...pair, separatedBy: 'one of several of its kind' } : pair
  )
}

/** Pairs of dates given to one event. */
export function datePairs(mentions: readonly Dated[], words: Words): Pair<Dated>[] {
  const pairs = dateCandidates(mentions, words).flatMap(({ a, b, tie: features, features: dated, separatedBy }) => {
    const score = scoreOf(dated, DATES)
    if (score < STRANGERS) return []
    const tie = tieOf(score, features)
    const event = sharedEvent(a, b)
    const steps = event ? [...tie.steps, `both date one kind of event (“${event[0]}”, “${event[1]}”)`] : tie.steps
    return [{ a, b, tie: { ...tie, steps }, separatedBy }]
  })
  return withoutRecurring(pairs)
}
