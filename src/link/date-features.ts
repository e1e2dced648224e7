import { eventClasses } from '../lexicon/event-classes.ts'
import type { ValueMention } from '../model/facts.ts'
import type { DateMention } from '../model/mention.ts'
import type { TieFeatures, Words } from './tie.ts'

type Dated = ValueMention<DateMention>

/** What the score of a pair of dates weighs; every feature runs from 0 to about 1. */
export interface DateFeatures {
  readonly shared: number
  readonly containment: number
  readonly subject: number
  readonly near: number
  /** The two clauses name one kind of event ("founded", "establishment"). */
  readonly sameEvent: number
  /** The main verbs, or the event words, are one family or synonyms. */
  readonly sameVerb: number
  /** One of the clauses names no event that the other's could be. */
  readonly noEvent: number
  /** 1 for neighbouring years, towards 0 with the distance. */
  readonly closeYears: number
  /** 1 when each sentence has this date only. */
  readonly onlyDate: number
  /** A figure stands in the clause, so the date may only say when it was measured. */
  readonly besideFigure: number
  readonly sameSection: number
}

export const DATE_FEATURE_NAMES: readonly (keyof DateFeatures)[] = [
  'shared',
  'containment',
  'subject',
  'near',
  'sameEvent',
  'sameVerb',
  'noEvent',
  'closeYears',
  'onlyDate',
  'besideFigure',
  'sameSection'
]

/** Kinds of event with which the time of a thing begins: "(1972–present)". */
const BEGINNINGS = ['founding', 'opening', 'start', 'acquisition']

/** Kinds of event that stand in the clause of a date, with the word that names each. */
export function eventsOf(mention: Dated): Map<string, string> {
  const events = new Map<string, string>()
  for (const [key, weight] of mention.keys) {
    for (const name of weight >= 0.75 ? eventClasses(key) : []) events.set(name, key)
  }
  if (events.size === 0 && mention.mention.role === 'since' && mention.verb === undefined) {
    for (const name of BEGINNINGS) events.set(name, 'since')
  }
  return events
}

/** The event that both dates are dates of, as the words that name it; undefined when they share none. */
export function sharedEvent(a: Dated, b: Dated): readonly [string, string] | undefined {
  const theirs = eventsOf(b)
  for (const [name, word] of eventsOf(a)) {
    const other = theirs.get(name)
    // Two stretches of time begin each on their own account.
    if (other !== undefined && (word !== 'since' || other !== 'since')) return [word, other]
  }
  return undefined
}

function sameVerb(a: Dated, b: Dated, { thesaurus }: Words): boolean {
  if (a.verb === undefined || b.verb === undefined) return false
  const known = (verb: string, other: Dated) => (other.keys.get(verb) ?? 0) >= 0.75
  return a.verb === b.verb || thesaurus.of(a.verb).includes(b.verb) || known(a.verb, b) || known(b.verb, a)
}

function yearsApart(a: Dated, b: Dated): number {
  const middle = ({ mention }: Dated) =>
    ((mention.date.first ?? mention.date.last ?? 0) + (mention.date.last ?? mention.date.first ?? 0)) / 2
  return Math.abs(middle(a) - middle(b)) / 365
}

/** Lays out what is known of a pair of dates as numbers. */
export function dateFeaturesOf(a: Dated, b: Dated, tie: TieFeatures, words: Words): DateFeatures {
  const event = sharedEvent(a, b)
  return {
    shared: Math.min(tie.shared, 5) / 5,
    containment: tie.containment,
    subject: Math.min(tie.subject, 3) / 3,
    near: Math.min(tie.near, 4) / 4,
    sameEvent: event ? 1 : 0,
    sameVerb: (event && event[0] === event[1]) || sameVerb(a, b, words) ? 1 : 0,
    noEvent: eventsOf(a).size === 0 || eventsOf(b).size === 0 ? 1 : 0,
    closeYears: 1 / (1 + yearsApart(a, b) / 5),
    onlyDate: a.times.length === 0 && b.times.length === 0 ? 1 : 0,
    besideFigure: a.besideFigure || b.besideFigure ? 1 : 0,
    sameSection: a.section === b.section ? 1 : 0
  }
}
