import { exclusiveAdjectives } from '../lexicon/exclusive-adjectives.ts'
import { kinship } from '../lexicon/hypernyms.ts'
import { occasionOf } from '../lexicon/occasions.ts'
import { baseForm } from '../lexicon/words.ts'
import type { Facts, Located } from '../model/facts.ts'
import type { DescriptionMention, NounPhrase, Reading } from '../model/reading.ts'
import { meets } from '../quantity/interval.ts'
import { pairsBySharedKey } from './key-index.ts'
import { sameThing, singular } from './same-thing.ts'
import type { Words } from './tie.ts'

type Description = Located<DescriptionMention>
type DescriptionPair = Facts['description-pair']

const CROWDED = 16
/** Below this the two phrases are not taken for one thing. */
const SAME = 0.55

/** What is held for one end at a time; a tool or a method may serve many. */
const HELD = new Set(
  'exam examination test quiz assessment olympiad competition contest tournament championship prize award certificate licence license cup league congress fair'.split(
    ' '
  )
)

const wordsOf = ({ head, modifiers, subject }: Description): string[] => [head, ...modifiers, ...subject.keys]

const occasions = (description: Description): string[] => [
  ...new Set(wordsOf(description).flatMap((word) => occasionOf(word) ?? []))
]

function exclusiveOccasions(a: Description, b: Description): string | undefined {
  if (![...wordsOf(a), ...wordsOf(b)].some((word) => HELD.has(word))) return undefined
  const [x, y] = [occasions(a), occasions(b)]
  if (x.length !== 1 || y.length !== 1 || x[0] === y[0]) return undefined
  return `one serves a ${x[0]}, the other ${y[0]}`
}

/** Two literal meanings of one term: what is left when shared words and synonyms go must differ on both sides. */
function exclusiveMeanings(a: Description, b: Description, { thesaurus }: Words): string | undefined {
  const left = (from: Description, other: Description) =>
    from.modifiers.filter((key) => !other.modifiers.some((word) => word === key || thesaurus.of(key).includes(word)))
  const [onlyA, onlyB] = [left(a, b), left(b, a)]
  if (onlyA.length === 0 || onlyB.length === 0) return undefined
  return `“${onlyA.join(' ')}” in one, “${onlyB.join(' ')}” in the other`
}

/** Heads that say nothing of the kind; the noun beside them does: "brainstem structures". */
const PARTS = new Set('structure area region part section portion site network nucleus zone'.split(' '))

function exclusiveKinds(a: Description, b: Description): string | undefined {
  if (kinship(a.head, b.head) === 'exclusive') return `a ${a.head} is not a ${b.head}`
  if (a.head !== b.head && !(PARTS.has(a.head) && PARTS.has(b.head))) return undefined
  for (const x of a.modifiers) {
    for (const y of b.modifiers) {
      if (kinship(x, y) === 'exclusive' && !a.modifiers.includes(y) && !b.modifiers.includes(x))
        return `“${x}” is not “${y}”`
    }
  }
  return undefined
}

function exclusiveClasses(a: Description, b: Description): string | undefined {
  const words = exclusiveAdjectives(a.words, b.words)
  return words && `what is ${words[0]} is not ${words[1]}`
}

/** A part is known by its maker or model and by two words more: "the Corvan pump shaft". */
function sameMade({ subject: a }: Description, { subject: b }: Description): number {
  const shared = a.keys.filter((key) => b.keys.includes(key))
  return a.named && b.named && a.head === b.head && shared.length >= 3 ? 0.7 : 0
}

/** "laser-welded" here and "friction-welded" there, of the same part of the same thing. */
function exclusiveMethods(a: Description, b: Description): string | undefined {
  return a.head === b.head && a.modifiers[0] !== b.modifiers[0] ? `“${a.printed}” is not “${b.printed}”` : undefined
}

/** Two sizes of one thing; one of them stands for the size without naming what is counted. */
function exclusiveSizes(a: Description, b: Description): string | undefined {
  if (
    !a.size ||
    !b.size ||
    (a.head !== 'size' && b.head !== 'size') ||
    !a.subject.named ||
    a.printed.at(-1) !== b.printed.at(-1)
  )
    return undefined
  return meets(a.size.quantity.value, b.size.quantity.value)
    ? undefined
    : `\`${a.printed}\` and \`${b.printed}\` have no value in common`
}

function exclusionOf(a: Description, b: Description, words: Words): string | undefined {
  if (a.negated || b.negated) return undefined
  if (a.form === 'literal' || b.form === 'literal')
    return a.form === b.form ? exclusiveMeanings(a, b, words) : undefined
  if (a.form === 'size' || b.form === 'size') return a.form === b.form ? exclusiveSizes(a, b) : undefined
  if (a.form === 'method' || b.form === 'method') return a.form === b.form ? exclusiveMethods(a, b) : undefined
  const ends = exclusiveOccasions(a, b)
  if (ends || a.form === 'purpose' || b.form === 'purpose') return ends
  return exclusiveKinds(a, b) ?? exclusiveClasses(a, b)
}

/** Descriptions that may stand in a pair: a passage that gives two sizes or methods lists variants. */
function usable({ descriptions }: Reading): readonly DescriptionMention[] {
  return descriptions.filter(
    ({ form, head }) =>
      !VARIANTS.has(form) ||
      descriptions.filter((other) => other.form === form && (form === 'size' || other.head === head)).length === 1
  )
}

const VARIANTS: ReadonlySet<DescriptionMention['form']> = new Set<DescriptionMention['form']>(['size', 'method'])

/** Pairs of descriptions of one thing that cannot both hold. */
export function descriptionPairs(readings: readonly Reading[], words: Words): DescriptionPair[] {
  const all = readings.flatMap((reading) =>
    usable(reading).map((mention): Description => ({ ...mention, passage: reading.passage }))
  )
  return pairsBySharedKey(all, ({ subject }) => subject.keys.map(singular), CROWDED).flatMap(([a, b]) =>
    a.passage === b.passage ? [] : (pairOf(a, b, words) ?? [])
  )
}

/** A name, a term that no lexicon lists, or two words at least: "the method" is any method. */
function isDistinct(a: NounPhrase, b: NounPhrase): boolean {
  if (a.named && b.named) return true
  const shared = a.keys.filter((key) => b.keys.some((other) => singular(other) === singular(key)))
  return shared.length >= 2 || shared.some((key) => !baseForm(key))
}

function pairOf(a: Description, b: Description, words: Words): DescriptionPair | undefined {
  const same = a.form === 'method' && b.form === 'method' ? sameMade(a, b) : sameThing(a.subject, b.subject, words)
  const exclusion = same >= SAME && isDistinct(a.subject, b.subject) ? exclusionOf(a, b, words) : undefined
  if (!exclusion) return undefined
  return {
    a,
    b,
    exclusion,
    separatedBy: undefined,
    tie: {
      score: Math.min(0.9, same),
      words: a.subject.keys,
      steps: [`“${a.subject.printed}” and “${b.subject.printed}” name one thing`]
    }
  }
}
