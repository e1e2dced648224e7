import { eventClass } from '../lexicon/event-classes.ts'
import type { Pair, ValueMention } from '../model/facts.ts'
import type { DateMention } from '../model/mention.ts'
import { candidatePairs } from './candidates.ts'
import { separator } from './qualifiers.ts'
import { areNeighbours } from './value-pairs.ts'
import { type TieFeatures, tieFeatures, tieOf, type Words } from './tie.ts'

type Dated = ValueMention<DateMention>

const STRANGERS = 0.2

/** Kinds of event that stand in the clause of a date. */
function eventsOf(mention: Dated): Map<string, string> {
  const events = new Map<string, string>()
  for (const [key, weight] of mention.keys) {
    const name = weight >= 0.75 ? eventClass(key) : undefined
    if (name) events.set(name, key)
  }
  return events
}

/** The event that both dates are dates of, as the words that name it; undefined when they share none. */
function sharedEvent(a: Dated, b: Dated): readonly [string, string] | undefined {
  const theirs = eventsOf(b)
  for (const [name, word] of eventsOf(a)) {
    const other = theirs.get(name)
    if (other !== undefined) return [word, other]
  }
  return undefined
}

/** Score 0–1 that two dates belong to one event: words shared, and how much of the poorer sentence they make up. */
function eventScore({ shared, containment, subject, near }: TieFeatures, sameWord: boolean): number {
  const sum =
    -6.5 +
    0.6 * Math.min(shared, 5) +
    3.5 * containment +
    0.8 * Math.min(subject, 3) +
    0.3 * Math.min(near, 4) +
    (sameWord ? 1 : 0.4)
  return 1 / (1 + Math.exp(-sum))
}

const isPoint = ({ mention }: Dated): boolean =>
  mention.role === 'at' ||
  mention.role === 'since' ||
  mention.role === 'by' ||
  mention.role === 'during' ||
  mention.role === 'before'

/** Pairs of dates given to one event. */
export function datePairs(mentions: readonly Dated[], words: Words): Pair<Dated>[] {
  const pairs: Pair<Dated>[] = []
  for (const [a, b] of candidatePairs(mentions, words.vocabulary)) {
    if (!isPoint(a) || !isPoint(b) || areNeighbours(a, b)) continue
    const event = sharedEvent(a, b)
    if (!event) continue
    const features = tieFeatures(a, b, words)
    const score = eventScore(features, event[0] === event[1])
    if (score < STRANGERS) continue
    const tie = tieOf(score, features)
    // The dates themselves differ, so the times of a pair of dates separate nothing.
    const separatedBy = separator({ ...a, times: [] }, { ...b, times: [] })
    pairs.push({
      a,
      b,
      tie: { ...tie, steps: [...tie.steps, `both date the same event (“${event[0]}”, “${event[1]}”)`] },
      separatedBy
    })
  }
  return pairs
}
