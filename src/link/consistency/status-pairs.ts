import { isPartWord } from '../../lexicon/part-words.ts'
import type { StatusPair } from '../../model/consistency-facts.ts'
import type { StatusMention } from '../../model/consistency-mentions.ts'
import type { PolarityPair } from '../../model/contradiction-facts.ts'
import type { Located } from '../../model/facts.ts'
import type { Segmentation } from '../../model/passage.ts'
import type { NounPhrase, Reading } from '../../model/reading.ts'
import { bothSpeakOf } from '../../model/wording.ts'
import { separatorOf } from '../clause-qualifiers.ts'
import { clauseAt } from '../context-keys.ts'
import { KeyIndex } from '../key-index.ts'
import { singular } from '../same-thing.ts'
import { thingTie } from '../thing-tie.ts'
import type { Words } from '../tie.ts'

type Status = Located<StatusMention>

interface Input {
  readonly readings: readonly Reading[]
  readonly segmentation: Segmentation
  readonly words: Words
  /** What is denied and asserted: reported as that. */
  readonly denied: readonly PolarityPair[]
}

/** A word that names more undone things than this finds none of them. */
const CROWDED = 20
const ONE_THING = 0.65
const SUREST = 0.9

/** Words that make of a name the next of its line. */
const ANOTHER = new Set('first second third fourth fifth next last former other'.split(' '))

const wordsOf = ({ printed }: NounPhrase) => new Set(printed.toLowerCase().split(/[\s-]+/))

/** One phrase names no part, phase or successor of what the other names. */
function namesTheWhole(a: NounPhrase, b: NounPhrase): boolean {
  const [short, long] = a.keys.length <= b.keys.length ? [a, b] : [b, a]
  const known = new Set(short.keys.map(singular))
  const extra = long.keys.filter((key) => !known.has(singular(key)))
  if (extra.some(isPartWord)) return false
  const [said, others] = [wordsOf(a), wordsOf(b)]
  if ([...said].some((word) => ANOTHER.has(word) && !others.has(word))) return false
  if ([...others].some((word) => ANOTHER.has(word) && !said.has(word))) return false
  return a.head === b.head || extra.length === long.keys.length - short.keys.length
}

/** What keeps a thing that is done and one that is not apart. */
function separatedBy(done: Status, undone: Status, { readings }: Input): string | undefined {
  if (done.limit !== undone.limit) return `${done.limit ?? '–'} / ${undone.limit ?? '–'}`
  const [a, b] = [readings[done.passage]!, readings[undone.passage]!]
  const [x, y] = [clauseAt(a, done.at), clauseAt(b, undone.at)]
  if (!x || !y) return 'no clause'
  const [from, to] = [b.tokens[y.from]!.start, b.tokens[y.to - 1]!.end]
  const dated = b.dates.find(({ start, end, role }) => start >= from && end <= to && role !== 'since')
  if (dated && !undone.planned && !undone.lasts) return dated.date.printed
  return separatorOf({ ...a, dates: [] }, x, { ...b, dates: [] }, y)
}

/** "a tram line to Ellery" is the same one in both; "a bond" is any. */
function shareName(a: Status, b: Status, readings: readonly Reading[]): boolean {
  const theirs = new Set(readings[b.passage]!.names.map(({ key }) => key))
  return readings[a.passage]!.names.some(({ key }) => theirs.has(key))
}

function pairOf(done: Status, undone: Status, input: Input): StatusPair | undefined {
  if (!done.lines.some((line) => undone.lines.includes(line)) || !namesTheWhole(done.thing, undone.thing))
    return undefined
  const { readings, words } = input
  const score = thingTie(
    { phrase: done.thing, reading: readings[done.passage]! },
    { phrase: undone.thing, reading: readings[undone.passage]! },
    words
  )
  if (score < ONE_THING || !(done.definite || undone.definite || shareName(done, undone, readings))) return undefined
  const shared = done.thing.keys.filter((key) => undone.thing.keys.includes(key))
  const [a, b] = done.passage < undone.passage ? [done, undone] : [undone, done]
  const steps = [bothSpeakOf(shared)]
  return {
    a,
    b,
    tie: { score: Math.min(SUREST, score), words: shared, steps },
    separatedBy: separatedBy(done, undone, input)
  }
}

/** Pairs of sentences of which one says that a thing is done and the other that it is not. */
export function statusPairs(input: Input): StatusPair[] {
  const { readings, segmentation } = input
  const all = readings.flatMap(({ consistency, passage }) =>
    consistency.statuses.map((status): Status => ({ ...status, passage }))
  )
  const undone = new KeyIndex(
    CROWDED,
    all.filter(({ done }) => !done),
    ({ thing }) => thing.keys
  )
  if (undone.isEmpty) return []
  const denied = new Set(
    input.denied.flatMap(({ stated: x, other: y }) => [`${x.passage}:${y.passage}`, `${y.passage}:${x.passage}`])
  )
  const blockOf = ({ passage }: Status) => segmentation.passages[passage]!.block
  // A sentence that says twice that a thing is done is one case.
  const pairs = new Map<string, StatusPair>()
  for (const done of all) {
    if (!done.done) continue
    for (const other of undone.near(done.thing.keys)) {
      const key = `${other.passage}:${done.passage}`
      if (blockOf(other) === blockOf(done) || denied.has(key) || pairs.has(key)) continue
      const pair = pairOf(done, other, input)
      if (pair) pairs.set(key, pair)
    }
  }
  return [...pairs.values()]
}
