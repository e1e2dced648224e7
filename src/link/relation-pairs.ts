import { modalityWord } from '../lexicon/modality-words.ts'
import type { Located, Pair } from '../model/facts.ts'
import type { Reading, RelationMention, RelationName } from '../model/reading.ts'
import { pairsBySharedKey } from './key-index.ts'
import { isNamedIn, maySameParty, nameWords, partyKind } from './party.ts'
import { timesMeet } from './qualifiers.ts'
import { thingTie } from './thing-tie.ts'
import type { Words } from './tie.ts'

type Relation = Located<RelationMention>

interface Placed {
  readonly relation: Relation
  readonly reading: Reading
}

/** Relations that have one object at a time. Bases and leaders may be several, and places lie in one another. */
const FUNCTIONAL: ReadonlySet<RelationName> = new Set<RelationName>([
  'owned-by',
  'founded-by',
  'acquired-by',
  'operated-by',
  'maintained-by',
  'made-by',
  'designed-by',
  'developed-by',
  'written-by',
  'discovered-by',
  'painted-by',
  'prepared-by',
  'chaired-by',
  'product-of',
  'attached-to',
  'flows-into'
])
/** States that pass from hand to hand; the others happen once. */
const STATES: ReadonlySet<RelationName> = new Set<RelationName>([
  'owned-by',
  'operated-by',
  'maintained-by',
  'chaired-by'
])
/** A person may do these in the name of a firm, so parties of unknown kind say nothing. */
const ON_BEHALF: ReadonlySet<RelationName> = new Set<RelationName>(['designed-by', 'developed-by', 'prepared-by'])
const UNSETTLED = new Set(['hypothetical', 'speculative', 'disputed', 'planned'])
const NOW = new Set(['now', 'today', 'currently', 'nowadays'])
const CROWDED = 16
const SAME = 0.65

const isUsable = ({ relation, object, negated, degree }: RelationMention): boolean =>
  FUNCTIONAL.has(relation) && object.named && !negated && degree !== 'part'

/** The bracket of a lead may name a maker; it is held only against a text that calls the thing somebody's product. */
const groupOf = (relation: RelationName): RelationName => (relation === 'attached-to' ? 'product-of' : relation)

function timeApart(a: Placed, b: Placed): boolean {
  const [x, y] = [a.reading.dates, b.reading.dates]
  if (x.length > 0 && y.length > 0) return !timesMeet(a.reading, b.reading)
  if (!STATES.has(a.relation.relation)) return false
  const ends = [...x, ...y].some(({ role }) => role === 'until' || role === 'from-to')
  const now = ({ reading }: Placed) => reading.tokens.some(({ lower }) => NOW.has(lower))
  return ends || now(a) !== now(b)
}

/** A word of doubt or of plans between the thing and the party, or a condition around both. */
function isUnsettled({ relation, reading }: Placed): boolean {
  const inside = reading.tokens.some(
    ({ lower, start, end }) =>
      // "maintained" opens a disputed claim elsewhere; here it is the relation.
      lower !== 'maintained' &&
      start >= relation.start &&
      end <= relation.end &&
      UNSETTLED.has(modalityWord(lower) ?? 'asserted')
  )
  return inside || reading.clauses.some(({ modality }) => modality === 'hypothetical')
}

/** What lets both hold; undefined when nothing does. */
function separator(a: Placed, b: Placed): string | undefined {
  const [x, y] = [a.relation.object, b.relation.object]
  if (maySameParty(x, y)) return 'one name may stand for the other'
  if (isNamedIn(x, new Set(b.reading.keys)) || isNamedIn(y, new Set(a.reading.keys))) return 'one sentence names both'
  if (timeApart(a, b)) return 'other times'
  if (isUnsettled(a) || isUnsettled(b)) return 'one of them is not said to be so'
  const [kindA, kindB] = [partyKind(x), partyKind(y)]
  const known = kindA !== 'unknown' && kindB !== 'unknown'
  if (known && kindA !== kindB) return 'a person may act for an organisation'
  return !known && ON_BEHALF.has(a.relation.relation) ? 'a person may act for an organisation' : undefined
}

/** Passages by the words of names, to see whether the text itself ties two parties together. */
class Affiliations {
  readonly #readings: readonly Reading[]
  #index: Map<string, Set<Reading>> | undefined

  constructor(readings: readonly Reading[]) {
    this.#readings = readings
  }

  /** Made when first asked for: most texts name no two parties of one thing. */
  get #passages(): ReadonlyMap<string, ReadonlySet<Reading>> {
    if (this.#index) return this.#index
    const index = new Map<string, Set<Reading>>()
    for (const reading of this.#readings) {
      reading.tokens.forEach(({ lower }, i) => {
        if (reading.classes[i] !== 'name') return
        const key = lower.replace(/['’]s?$/, '')
        index.set(key, (index.get(key) ?? new Set()).add(reading))
      })
    }
    this.#index = index
    return index
  }

  /** True when a sentence calls one party a part, parent, member or former name of the other. */
  areTied(a: Relation, b: Relation): boolean {
    for (const word of nameWords(a.object)) {
      for (const reading of this.#passages.get(word) ?? []) {
        const both = nameWords(b.object).some((other) => this.#passages.get(other)?.has(reading))
        if (both && reading.tokens.some(({ lemma }) => AFFILIATION.has(lemma))) return true
      }
    }
    return false
  }
}

const AFFILIATION = new Set(
  'subsidiary unit division arm parent owner own acquire acquisition merge merger rename formerly spin-off successor member department laboratory'.split(
    ' '
  )
)

function pairOf(a: Placed, b: Placed, words: Words): Pair<Relation> | undefined {
  if (a.relation.relation === 'attached-to' && b.relation.relation === 'attached-to') return undefined
  const same = thingTie(
    { phrase: a.relation.subject, reading: a.reading },
    { phrase: b.relation.subject, reading: b.reading },
    words
  )
  if (same < SAME) return undefined
  const steps = [
    `“${a.relation.subject.printed}” and “${b.relation.subject.printed}” name one thing`,
    `“${a.relation.object.printed}” and “${b.relation.object.printed}” share no name`
  ]
  return {
    a: a.relation,
    b: b.relation,
    separatedBy: separator(a, b),
    tie: { score: same * 0.9, words: a.relation.subject.keys, steps }
  }
}

/** Pairs of mentions that give one thing two owners, founders, makers, authors or mouths. */
export function relationPairs(readings: readonly Reading[], words: Words): Pair<Relation>[] {
  const affiliations = new Affiliations(readings)
  const all = readings.flatMap((reading) =>
    reading.relations
      .filter(isUsable)
      .map((mention): Placed => ({ relation: { ...mention, passage: reading.passage }, reading }))
  )
  const keysOf = ({ relation: { relation, subject } }: Placed) =>
    [subject.head, ...subject.keys].map((key) => `${groupOf(relation)}:${key}`)
  return pairsBySharedKey(all, keysOf, CROWDED).flatMap(([a, b]) => {
    const pair = a.reading === b.reading ? undefined : pairOf(a, b, words)
    if (!pair) return []
    const isTied = pair.separatedBy === undefined && affiliations.areTied(pair.a, pair.b)
    return [isTied ? { ...pair, separatedBy: 'the text ties one to the other' } : pair]
  })
}
