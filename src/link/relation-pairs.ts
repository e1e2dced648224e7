import type { Located, Pair } from '../model/facts.ts'
import type { Reading, RelationMention, RelationName } from '../model/reading.ts'
import { sameThing } from './same-thing.ts'
import type { Words } from './tie.ts'

type Relation = Located<RelationMention>

/** Relations that have one object at a time; makers, bases and leaders may be several. */
const FUNCTIONAL: ReadonlySet<RelationName> = new Set<RelationName>([
  'owned-by',
  'founded-by',
  'acquired-by',
  'located-in'
])
const CROWDED = 16
const SAME = 0.7

function pairOf(a: Relation, b: Relation, words: Words): Pair<Relation> | undefined {
  if (a.relation !== b.relation || !FUNCTIONAL.has(a.relation) || a.negated || b.negated) return undefined
  if (!a.object.named || !b.object.named || !a.subject.named || !b.subject.named) return undefined
  const same = sameThing(a.subject, b.subject, words)
  if (same < SAME) return undefined
  const objects = sameThing(a.object, b.object, words)
  const separatedBy =
    objects > 0
      ? 'the same words name both'
      : a.relation === 'located-in'
        ? 'one place may lie in the other'
        : undefined
  return {
    a,
    b,
    separatedBy,
    tie: {
      score: same * 0.9,
      words: a.subject.keys,
      steps: [`“${a.subject.printed}” and “${b.subject.printed}” name one thing`]
    }
  }
}

/** Pairs of mentions that give one thing two owners, founders, buyers or places. */
export function relationPairs(readings: Iterable<Reading>, words: Words): Pair<Relation>[] {
  const index = new Map<string, Relation[]>()
  const pairs: Pair<Relation>[] = []
  for (const reading of readings) {
    for (const mention of reading.relations) {
      const relation = { ...mention, passage: reading.passage }
      const seen = new Set<Relation>()
      for (const key of new Set(relation.subject.keys)) {
        const entry = `${relation.relation}:${key}`
        const list = index.get(entry) ?? []
        for (const other of list.length < CROWDED ? list : []) {
          if (seen.has(other) || other.passage === relation.passage) continue
          seen.add(other)
          const pair = pairOf(other, relation, words)
          if (pair) pairs.push(pair)
        }
        list.push(relation)
        index.set(entry, list)
      }
    }
  }
  return pairs
}
