import { areAntonyms, areSisters, kinship } from '../lexicon/hypernyms.ts'
import { occasionOf } from '../lexicon/occasions.ts'
import type { Facts, Located } from '../model/facts.ts'
import type { DescriptionMention, Reading } from '../model/reading.ts'
import { sameThing } from './same-thing.ts'
import type { Words } from './tie.ts'

type Description = Located<DescriptionMention>
type DescriptionPair = Facts['description-pair']

const CROWDED = 16
/** Below this the two phrases are not taken for one thing. */
const SAME = 0.55

function occasions(description: Description): string[] {
  const words = [description.head, ...description.modifiers, ...description.subject.keys]
  return [...new Set(words.flatMap((word) => occasionOf(word) ?? []))]
}

function exclusiveOccasions(a: Description, b: Description): string | undefined {
  const [x, y] = [occasions(a), occasions(b)]
  if (x.length !== 1 || y.length !== 1 || x[0] === y[0]) return undefined
  return `one serves a ${x[0]}, the other ${y[0]}`
}

/** Two literal meanings of one term: what is left when the shared words go must be opposites or sisters. */
function exclusiveMeanings(a: Description, b: Description): string | undefined {
  const onlyA = a.modifiers.filter((key) => !b.modifiers.includes(key))
  const onlyB = b.modifiers.filter((key) => !a.modifiers.includes(key))
  if (onlyA.length === 0 || onlyB.length === 0) return undefined
  return `“${onlyA.join(' ')}” in one, “${onlyB.join(' ')}” in the other`
}

function exclusiveKinds(a: Description, b: Description): string | undefined {
  if (kinship(a.head, b.head) === 'exclusive') return `a ${a.head} is not a ${b.head}`
  for (const x of a.modifiers) {
    for (const y of b.modifiers) {
      if (kinship(x, y) === 'exclusive' && !a.modifiers.includes(y) && !b.modifiers.includes(x))
        return `“${x}” is not “${y}”`
    }
  }
  return undefined
}

/** Two participles on one base: "laser-welded" and "friction-welded", of the same noun. */
function exclusiveMethods(a: Description, b: Description): string | undefined {
  const methods = (description: Description) => description.modifiers.filter((key) => /^\p{L}+-\p{L}+ed$/u.test(key))
  for (const x of methods(a)) {
    for (const y of methods(b)) {
      const [ownX, baseX] = x.split('-') as [string, string]
      const [ownY, baseY] = y.split('-') as [string, string]
      if (baseX === baseY && ownX !== ownY && a.head === b.head && (areSisters(ownX, ownY) || areAntonyms(ownX, ownY)))
        return `“${x}” is not “${y}”`
    }
  }
  return undefined
}

function exclusionOf(a: Description, b: Description): string | undefined {
  if (a.negated || b.negated) return undefined
  if (a.form === 'literal' || b.form === 'literal') return a.form === b.form ? exclusiveMeanings(a, b) : undefined
  return exclusiveOccasions(a, b) ?? exclusiveKinds(a, b) ?? exclusiveMethods(a, b)
}

/** Pairs of descriptions of one thing that cannot both hold. */
export function descriptionPairs(readings: Iterable<Reading>, words: Words): DescriptionPair[] {
  const index = new Map<string, Description[]>()
  const pairs: DescriptionPair[] = []
  for (const reading of readings) {
    for (const mention of reading.descriptions) {
      const description = { ...mention, passage: reading.passage }
      const seen = new Set<Description>()
      for (const key of new Set(description.subject.keys)) {
        const list = index.get(key) ?? []
        for (const other of list.length < CROWDED ? list : []) {
          if (seen.has(other) || other.passage === description.passage) continue
          seen.add(other)
          const pair = pairOf(other, description, words)
          if (pair) pairs.push(pair)
        }
        list.push(description)
        index.set(key, list)
      }
    }
  }
  return pairs
}

function pairOf(a: Description, b: Description, words: Words): DescriptionPair | undefined {
  const same = sameThing(a.subject, b.subject, words)
  const exclusion = same >= SAME ? exclusionOf(a, b) : undefined
  if (!exclusion) return undefined
  return {
    a,
    b,
    exclusion,
    separatedBy: undefined,
    tie: {
      score: same,
      words: a.subject.keys,
      steps: [`“${a.subject.printed}” and “${b.subject.printed}” name one thing`, exclusion]
    }
  }
}
