import { scopeClash } from '../lexicon/scope-groups.ts'
import type { NounPhrase, Reading } from '../model/reading.ts'
import { sameThing } from './same-thing.ts'
import type { Words } from './tie.ts'

/** A phrase with the sentence that it stands in. */
export interface Placed {
  readonly phrase: NounPhrase
  readonly reading: Reading
}

/** Weight from which a shared word is rare enough to say which thing is meant. */
const RARE = 0.6

export function nameKeysOf({ phrase, reading }: Placed): string[] {
  return reading.tokens
    .filter(
      ({ start, end, kind }, i) =>
        kind === 'word' && start >= phrase.start && end <= phrase.end && reading.classes[i] === 'name'
    )
    .map(({ family }) => family)
}

const words = (phrase: NounPhrase): string[] => phrase.printed.toLowerCase().split(/[\s-]+/)

const sharedKeys = (a: NounPhrase, b: NounPhrase): string[] => a.keys.filter((key) => b.keys.includes(key))

/** Equal or synonymous heads; or one head among two shared words, where the head of the other may be misread. */
function sameHead(a: NounPhrase, b: NounPhrase, { thesaurus }: Words): boolean {
  if (a.head === b.head || thesaurus.of(a.head).includes(b.head)) return true
  return (a.keys.includes(b.head) || b.keys.includes(a.head)) && sharedKeys(a, b).length >= 2
}

/** Keys that both sentences hold besides the phrases themselves. */
function sharedContext(a: Placed, b: Placed, names: boolean): string[] {
  const own = new Set([...a.phrase.keys, ...b.phrase.keys])
  const theirs = new Set(b.reading.keys)
  const named = new Set(a.reading.tokens.filter((_, i) => a.reading.classes[i] === 'name').map(({ family }) => family))
  return a.reading.keys.filter((key) => theirs.has(key) && (names ? named.has(key) : !own.has(key)))
}

const figures = ({ tokens }: Reading): string[] =>
  tokens.filter(({ kind, text }) => kind === 'number' && text.length > 2).map(({ text }) => text)

/** A figure of three digits or more, mostly a year, that both sentences print. */
const sameFigure = (a: Reading, b: Reading): boolean => figures(a).some((text) => figures(b).includes(text))

/**
 * How surely two phrases name one thing, the sentences around them seen as well: by name; by a common head with a name
 * or a rare word; by a common head in sentences about one named thing.
 */
export function thingTie(a: Placed, b: Placed, all: Words): number {
  const [x, y] = [a.phrase, b.phrase]
  if (scopeClash(words(x), words(y))) return 0
  const [namesA, namesB] = [nameKeysOf(a), nameKeysOf(b)]
  const common = namesA.filter((name) => namesB.includes(name))
  if (namesA.length > 0 && namesB.length > 0 && common.length === 0) return 0
  const direct = sameThing(x, y, all)
  const digits = (phrase: NounPhrase) =>
    phrase.printed
      .toLowerCase()
      .split(/\s+/)
      .filter((word) => /^v?\d+(?:\.\d+)?[a-z]?$/.test(word) && !/^(?:1\d|20)\d\d$/.test(word))
      .join(' ')
  if (digits(x) !== digits(y)) return 0
  const heads = sameHead(x, y, all)
  const inside = x.keys.every((key) => y.keys.includes(key)) || y.keys.every((key) => x.keys.includes(key))
  if (common.length > 0 && (heads || inside)) return Math.max(direct, 0.8)
  if (common.length > 0) return direct
  if (!heads) return 0
  const rare = (keys: readonly string[]) => keys.filter((key) => all.vocabulary.weight(key) >= RARE)
  const modifiers = rare(x.keys.filter((key) => key !== x.head && y.keys.includes(key)))
  if (inside && rare(sharedKeys(x, y)).length >= 2) return 0.7
  if (modifiers.length > 0 && (sameFigure(a.reading, b.reading) || rare(sharedContext(a, b, false)).length >= 2))
    return 0.7
  return rare(sharedContext(a, b, true)).length > 0 ? 0.65 : 0
}
