import type { Located } from '../../model/facts.ts'
import type { Reading } from '../../model/reading.ts'
import type { OrderCheck } from '../../model/time-facts.ts'
import type { EventPhrase, SequenceMention } from '../../model/time-mentions.ts'
import type { TokenClass } from '../../model/token.ts'
import { pairsBySharedKey } from '../key-index.ts'
import { SoftOverlap } from '../soft-overlap.ts'
import type { Words } from '../tie.ts'

type Sequence = Located<SequenceMention>

const CROWDED = 24
/** How far the side that fits worse must be known to the other sentence. */
const LEAST = 0.3
/** How far both sides together must be. */
const TIED = 0.8
/** How much better the sides must fit crosswise than as they stand. */
const CLEARER = 0.5
/** A stretch of one common word ties nothing. */
const LEAST_MASS = 0.7

/** Words that lie this close without being synonyms are members of one family: "porcelain" and "earthenware". */
const SIBLINGS = 0.58

/** Nouns this close may be. */
const KIN = 0.4

/** How much of the shorter stretch the longer one knows, by the rarity of its words. */
function likeness(a: EventPhrase, b: EventPhrase, soft: SoftOverlap, { vocabulary, thesaurus }: Words): number {
  const [x, y] = [vocabulary.weightOf(a.keys), vocabulary.weightOf(b.keys)]
  const [short, long] = x <= y ? [a, b] : [b, a]
  let [known, whole] = [0, 0]
  for (const key of short.keys) {
    const weight = vocabulary.weight(key)
    whole += weight
    const relation = Math.max(0, ...long.keys.map((other) => soft.relation(key, other)))
    const same = long.keys.includes(key) || long.keys.some((other) => thesaurus.of(key).includes(other))
    known += weight * (relation > SIBLINGS && !same ? -relation : relation)
  }
  return known / Math.max(LEAST_MASS, whole)
}

/** Words of one class that the sequence spans. */
const wordsOf = ({ tokens, classes }: Reading, { start, end }: SequenceMention, wanted: TokenClass): string[] =>
  tokens
    .filter((token, i) => classes[i] === wanted && token.start >= start && token.end <= end)
    .map(({ family }) => family)

/** Both name things, and none in common. */
function otherNames(a: Sequence, b: Sequence, readings: readonly Reading[]): boolean {
  const [x, y] = [readings[a.passage]!, readings[b.passage]!]
  const [ours, theirs] = [wordsOf(x, a, 'name'), wordsOf(y, b, 'name')]
  const known = ({ keys, place }: Reading) => new Set([...keys, ...place.lead, ...place.row, ...place.headings.flat()])
  const [here, there] = [known(x), known(y)]
  return (
    ours.length > 0 &&
    theirs.length > 0 &&
    !ours.some((name) => there.has(name)) &&
    !theirs.some((name) => here.has(name))
  )
}

/** Nouns of the sequence that the other sentence does not have. */
const strange = (reading: Reading, sequence: SequenceMention, other: Reading): string[] =>
  wordsOf(reading, sequence, 'noun').filter((family) => !other.keys.includes(family))

/** "Porcelain" here and "earthenware" there: each sentence has a noun of its own, and the two are of one family. */
function otherKind(a: Sequence, b: Sequence, readings: readonly Reading[], soft: SoftOverlap, words: Words): boolean {
  const [x, y] = [readings[a.passage]!, readings[b.passage]!]
  const theirs = strange(y, b, x)
  return strange(x, a, y).some((noun) =>
    theirs.some((other) => soft.relation(noun, other) > KIN && !words.thesaurus.of(noun).includes(other))
  )
}

const keysOf = ({ earlier, later }: SequenceMention): string[] => [...earlier.keys, ...later.keys]

/** Two stated orders that put the same two things the other way round. */
export function sequenceClashes(readings: readonly Reading[], words: Words): OrderCheck[] {
  const sequences = readings.flatMap(({ passage, time }) => time.sequences.map((each) => ({ ...each, passage })))
  if (sequences.length < 2) return []
  const soft = new SoftOverlap(words)
  const like = (a: EventPhrase, b: EventPhrase) => likeness(a, b, soft, words)
  const found = new Map<string, OrderCheck>()
  for (const [b, a] of pairsBySharedKey(sequences, keysOf, CROWDED)) {
    if (a.passage === b.passage || found.has(`${a.passage}:${b.passage}`)) continue
    // What causes another thing may be caused by it in turn, unless one of the two comes first without exception.
    if (a.cause && b.cause ? true : (a.cause && !b.exclusive) || (b.cause && !a.exclusive)) continue
    const [x, y] = [like(a.earlier, b.later), like(a.later, b.earlier)]
    if (Math.min(x, y) < LEAST || x + y < TIED) continue
    if (x + y - like(a.earlier, b.earlier) - like(a.later, b.later) < CLEARER) continue
    if (otherNames(a, b, readings) || otherKind(a, b, readings, soft, words)) continue
    found.set(`${a.passage}:${b.passage}`, { order: a, earlier: undefined, later: undefined, path: [b], circle: true })
  }
  return [...found.values()]
}
