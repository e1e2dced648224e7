import type { Derivation, Located } from '../model/facts.ts'
import type { Reading, RelationMention } from '../model/reading.ts'
import { type DatedThing, datedThings } from './dated-things.ts'
import { KeyIndex } from './key-index.ts'
import { nameKeysOf } from './thing-tie.ts'
import type { Words } from './tie.ts'

type Relation = Located<RelationMention>

/** One side of a relation as keys: its names, with abbreviations spelt out, or else all its words. */
interface Side {
  readonly keys: readonly string[]
  readonly named: boolean
}

const CROWDED = 40
/** Share of a side's names, and of the words of a side without a name, that a dated thing has to hold. */
const NAMES = 0.6
const WORDS = 0.7

/** Abbreviation in lower case → keys of what it stands for. */
function expansionsOf(readings: readonly Reading[]): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const { acronyms, tokens } of readings) {
    for (const { short, longStart, longEnd } of acronyms) {
      const long = tokens.filter(
        ({ start, end, wordClass }) => start >= longStart && end <= longEnd && wordClass !== 'function'
      )
      found.set(
        short.toLowerCase(),
        long.map(({ family }) => family)
      )
    }
  }
  return found
}

/** Initials of a name of three words and more, as a text that abbreviates it silently prints them. */
function initialsOf(names: readonly string[]): string {
  return names.length < 3 ? '' : names.map((name) => name[0]).join('')
}

/** Names of the noun group at the head of the side, or else of the whole side. */
function namesOf(phrase: RelationMention['subject'], reading: Reading): string[] {
  const all = nameKeysOf({ phrase, reading })
  const start =
    reading.tokens.find((token) => token.start >= phrase.start && phrase.printed.startsWith(token.text))?.start ??
    phrase.start
  const own = nameKeysOf({ phrase: { ...phrase, start, end: start + phrase.printed.length }, reading })
  return own.length > 0 ? own : all
}

function sideOf(phrase: RelationMention['subject'], reading: Reading): Side {
  const names = namesOf(phrase, reading)
  return names.length > 0 ? { keys: names, named: true } : { keys: phrase.keys, named: false }
}

/** How well a dated thing fits one side: the share of the side's keys that it holds. */
function fitOf(side: Side, { keys, law }: DatedThing, { vocabulary }: Words): number {
  const initials = side.named ? initialsOf(side.keys) : ''
  if (initials !== '' && keys.has(initials)) return 1
  if (law === 'short' || (law === 'full' && [...keys].some((key) => !side.keys.includes(key)))) return 0
  const shared = side.keys.filter((key) => keys.has(key))
  if (shared.length === 0 || side.keys.some((key) => /\d/.test(key) && !keys.has(key))) return 0
  const share = vocabulary.weightOf(shared) / vocabulary.weightOf(side.keys)
  if (side.named) return share >= NAMES && vocabulary.weightOf(shared) >= 0.4 ? share : 0
  return share >= WORDS && shared.length >= 2 ? share : 0
}

class Dated {
  readonly #byKey: KeyIndex<DatedThing>
  readonly #words: Words

  constructor(readings: readonly Reading[], words: Words) {
    this.#words = words
    this.#byKey = new KeyIndex(CROWDED, datedThings(readings), ({ keys }) => keys)
  }

  /** Dated things that fit the side, the passage of the relation left out. */
  of(side: Side, passage: number): DatedThing[] {
    const keys = [...side.keys, ...(side.named ? [initialsOf(side.keys)] : [])]
    const near = new Set(keys.flatMap((key) => this.#byKey.first(key)))
    return [...near].filter((thing) => thing.passage !== passage && fitOf(side, thing, this.#words) > 0)
  }
}

const first = ({ date }: DatedThing): number => date.date.first ?? Number.POSITIVE_INFINITY
const last = ({ date }: DatedThing): number => date.date.last ?? Number.POSITIVE_INFINITY

interface Dates {
  readonly derivedDate: Derivation['derivedDate']
  readonly originDate: Derivation['originDate']
}

/**
 * The dates that bear on the relation, each the one that speaks least for an error: the latest beginning of the
 * derived thing (or the death of its maker) and the earliest mention of the origin, which has to begin somewhere.
 */
function datesOf(derived: Side, origin: Side, passage: number, dated: Dated): Dates {
  const [ours, theirs] = [dated.of(derived, passage), dated.of(origin, passage)]
  const both = new Set(ours.filter((thing) => theirs.includes(thing)))
  const began = ours.filter((thing) => !both.has(thing) && (thing.begins || thing.died))
  const deaths = began.filter(({ died }) => died)
  const derivedThing = (deaths.length > 0 ? deaths : began).reduce<DatedThing | undefined>(
    (best, each) => (best && last(best) >= last(each) ? best : each),
    undefined
  )
  const origins = theirs.some((thing) => thing.begins && !both.has(thing)) ? theirs : []
  const originThing = origins.reduce<DatedThing | undefined>(
    (best, each) => (best && first(best) <= first(each) ? best : each),
    undefined
  )
  return { derivedDate: derivedThing?.date, originDate: originThing?.date }
}

/** Things said to rest on others, with the dates that the text gives to both. */
export function derivations(readings: readonly Reading[], words: Words): Derivation[] {
  const dated = new Dated(readings, words)
  const expansions = expansionsOf(readings)
  const relations = readings.flatMap((reading) =>
    reading.relations
      .filter(({ relation, negated }) => relation === 'based-on' && !negated)
      .map((relation) => ({ relation: { ...relation, passage: reading.passage }, reading }))
  )
  const circles = new Circles(relations, expansions)
  return relations.map(({ relation, reading }) => ({
    relation,
    ...datesOf(sideOf(relation.subject, reading), sideOf(relation.object, reading), reading.passage, dated),
    reverse: circles.of(relation, reading),
    tie: {
      score: 0.8,
      words: relation.subject.keys,
      steps: [`“${relation.subject.printed}” is said to rest on “${relation.object.printed}”`]
    }
  }))
}

interface Placed {
  readonly relation: Relation
  readonly reading: Reading
}

/** Finds the same relation the other way round, by the names of both origins. */
class Circles {
  readonly #byOrigin: KeyIndex<Placed>
  readonly #expansions: ReadonlyMap<string, readonly string[]>

  constructor(relations: readonly Placed[], expansions: ReadonlyMap<string, readonly string[]>) {
    this.#expansions = expansions
    this.#byOrigin = new KeyIndex(CROWDED, relations, (placed) => this.#originKeys(placed))
  }

  of(relation: Relation, reading: Reading): Relation | undefined {
    const origin = this.#originKeys({ relation, reading })
    const derived = new Set(relation.subject.keys)
    if (origin.length === 0) return undefined
    for (const key of derived) {
      for (const other of this.#byOrigin.first(key)) {
        // The later of the two is reported, and only once.
        if (other.reading.passage >= reading.passage) continue
        const theirs = this.#originKeys(other)
        const crossed =
          theirs.every((each) => derived.has(each)) &&
          origin.every((each) => other.relation.subject.keys.includes(each))
        if (crossed && !origin.some((each) => theirs.includes(each))) return other.relation
      }
    }
    return undefined
  }

  /** Names of the origin, abbreviations spelt out. */
  #originKeys({ relation, reading }: Placed): string[] {
    return namesOf(relation.object, reading).flatMap((key) => this.#expansions.get(key) ?? [key])
  }
}
