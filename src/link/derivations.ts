import { eventClasses } from '../lexicon/event-classes.ts'
import type { Derivation, Located } from '../model/facts.ts'
import type { DateMention } from '../model/mention.ts'
import type { NounPhrase, Reading, RelationMention } from '../model/reading.ts'
import { groupBy } from './group.ts'
import { sameThing } from './same-thing.ts'
import type { Words } from './tie.ts'

type Relation = Located<RelationMention>

interface Birth {
  readonly thing: NounPhrase
  readonly date: Located<DateMention>
}

const ORIGINS = new Set(['founding', 'idea', 'opening', 'construction', 'acquisition', 'approval', 'birth'])

/** Dates at which things came to be: "X (2018)", "**X (1972–present)**", "X was introduced in 1952". */
function births(readings: readonly Reading[]): Birth[] {
  const found: Birth[] = []
  for (const reading of readings) {
    for (const date of reading.dates) {
      if (date.date.first === undefined) continue
      const located = { ...date, passage: reading.passage }
      const name = reading.names.find(({ end }) => end <= date.start && date.start - end <= 2)
      if (name) found.push({ thing: { ...name, keys: nameKeys(reading, name), head: '', named: true }, date: located })
      const clause = reading.clauses.find(
        ({ from, to }) =>
          (reading.tokens[from]?.start ?? 0) <= date.start && (reading.tokens[to - 1]?.end ?? 0) >= date.end
      )
      if (!clause?.subject?.named || clause.modality !== 'asserted') continue
      const verb = clause.verb === undefined ? undefined : reading.tokens[clause.verb]
      if (verb && eventClasses(verb.family).some((name) => ORIGINS.has(name))) found.push({ thing: clause.subject, date: located })
    }
  }
  return found
}

function nameKeys(reading: Reading, name: { start: number; end: number }): string[] {
  return reading.tokens
    .filter(({ start, end, kind }) => start >= name.start && end <= name.end && kind === 'word')
    .map(({ family }) => family)
}

function birthOf(thing: NounPhrase, byKey: ReadonlyMap<string, readonly Birth[]>, words: Words): Birth | undefined {
  let best: Birth | undefined
  let score = 0.6
  for (const key of thing.keys) {
    for (const birth of byKey.get(key)?.slice(0, 12) ?? []) {
      const same = sameThing(thing, birth.thing, words)
      if (same > score) [best, score] = [birth, same]
    }
  }
  return best
}

/** Things said to rest on others, with the dates that the text gives to both. */
export function derivations(readings: readonly Reading[], words: Words): Derivation[] {
  const known = births(readings)
  const byKey = new Map<string, Birth[]>()
  for (const birth of known) for (const key of birth.thing.keys) byKey.set(key, [...(byKey.get(key) ?? []), birth])
  const relations: Relation[] = readings.flatMap(({ relations: list, passage }) =>
    list
      .filter(({ relation, negated }) => relation === 'based-on' && !negated)
      .map((relation) => ({ ...relation, passage }))
  )
  const byObject = groupBy(relations, ({ object }) => object.head)
  return relations.map((relation) => ({
    relation,
    derivedDate: birthOf(relation.subject, byKey, words)?.date,
    originDate: birthOf(relation.object, byKey, words)?.date,
    reverse: reverseOf(relation, byObject, words),
    tie: {
      score: 0.8,
      words: relation.subject.keys,
      steps: [`“${relation.subject.printed}” is said to rest on “${relation.object.printed}”`]
    }
  }))
}

function reverseOf(
  relation: Relation,
  byObject: ReadonlyMap<string, readonly Relation[]>,
  words: Words
): Relation | undefined {
  return byObject
    .get(relation.subject.head)
    ?.find(
      (other) =>
        other !== relation &&
        relation.subject.named &&
        relation.object.named &&
        sameThing(other.object, relation.subject, words) > 0.7 &&
        sameThing(other.subject, relation.object, words) > 0.7
    )
}
