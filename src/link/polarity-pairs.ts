import { actionsLike, sameAction } from '../lexicon/action-classes.ts'
import { CONDITIONS } from '../lexicon/negation.ts'
import type { PolarityPair } from '../model/contradiction-facts.ts'
import type { DenialMention } from '../model/denial.ts'
import type { Located, Spot } from '../model/facts.ts'
import type { Passage, Segmentation } from '../model/passage.ts'
import type { Clause, Reading } from '../model/reading.ts'
import { clauseSpot, core, lowers, separatorOf, stands } from './clause-qualifiers.ts'
import { KeyIndex } from './key-index.ts'
import { contextKeys, overlapOf, tieOf } from './overlap.ts'
import type { Words } from './tie.ts'

type Denial = Located<DenialMention>

interface Book {
  readonly readings: readonly Reading[]
  readonly passages: readonly Passage[]
  readonly words: Words
  /** Token places by family. */
  readonly index: KeyIndex<readonly [passage: number, token: number]>
}

/** Places of one word that are looked at; a word that stands everywhere is no entry. */
const CROWDED = 40

function indexOf(readings: readonly Reading[], wanted: ReadonlySet<string>): Book['index'] {
  const index: Book['index'] = new KeyIndex(CROWDED)
  for (const { passage, tokens } of readings) {
    for (const token of tokens) {
      if (wanted.has(token.family) && token.kind === 'word') index.add([passage, token.index], [token.family])
    }
  }
  return index
}

/** The families under which an assertion of what is denied may stand. */
function entriesOf(denial: DenialMention, { thesaurus }: Words): string[] {
  const own = denial.light ? denial.thing.at(-1)! : denial.verb!
  return [own, ...actionsLike(own), ...thesaurus.of(own)]
}

const clauseAt = (reading: Reading, token: number): Clause | undefined =>
  reading.clauses.find(({ from, to }) => token >= from && token < to)

/** The noun group that ends at `at` holds all the modifiers of the thing denied. */
function holdsThing(reading: Reading, at: number, thing: readonly string[]): boolean {
  const modifiers = thing.slice(0, -1)
  if (modifiers.length === 0) return true
  const near = reading.tokens.slice(Math.max(0, at - modifiers.length - 3), at).map(({ family }) => family)
  return modifiers.every((modifier) => near.includes(modifier))
}

/** A verb with an object of its own denies that object only; with a name in common the object may be put otherwise. */
function sameObject(
  a: Reading,
  b: Reading,
  denial: DenialMention,
  y: ReadonlyMap<string, number>,
  { thesaurus }: Words
): boolean {
  const head = denial.thing.at(-1)
  if (head === undefined || y.has(head) || thesaurus.of(head).some((word) => y.has(word))) return true
  return a.tokens.some(
    ({ family }, i) =>
      a.classes[i] === 'name' && b.tokens.some((token, k) => token.family === family && b.classes[k] === 'name')
  )
}

/** "was not recorded" is gainsaid by being seen or found, not by whatever else is said of the thing. */
const sameAct = (reading: Reading, clause: Clause, verb: string): boolean =>
  reading.tokens.slice(clause.from, clause.to).some(({ kind, family }) => kind === 'word' && sameAction(verb, family))

/** A fragment takes its subject from its place: the other side must speak of that, too. */
function sameHolder(
  a: Reading,
  denial: DenialMention,
  y: ReadonlyMap<string, number>,
  { thesaurus, vocabulary }: Words
): boolean {
  if (denial.subject.length > 0 && !denial.light)
    return denial.subject.some((key) => y.has(key) || thesaurus.of(key).some((word) => y.has(word)))
  if (
    denial.passive ||
    denial.subject.length > 0 ||
    denial.cue === 'no' ||
    denial.cue === 'none' ||
    denial.cue === 'neither'
  )
    return true
  const { lead, row, headings } = a.place
  const holder = row.length > 0 ? row : lead.length > 0 ? lead : (headings[0] ?? [])
  return holder.length === 0 || holder.some((key) => y.has(key) && vocabulary.weight(key) >= RARE)
}

/** "did not fail at random; it failed because …": the sentence itself asserts what it denies in part. */
const saidToo = (a: Reading, { scope: [from, to] }: DenialMention, family: string): boolean =>
  a.tokens.some((token) => token.family === family && (token.index < from || token.index >= to))

const isConditional = (reading: Reading, clause: Clause, at: number): boolean =>
  lowers(reading.tokens.slice(at, clause.to)).some((word) => CONDITIONS.has(word))

function assertionAt(book: Book, denial: Denial, passage: number, at: number): Spot | undefined {
  const reading = book.readings[passage]!
  const clause = clauseAt(reading, at)
  if (!clause || !stands(reading, clause, at, denial.permission)) return undefined
  if (!STATING.has(book.passages[passage]!.kind) || reading.classes[at] === 'adverb') return undefined
  if (
    denial.light &&
    ((denial.thing.length === 1 && reading.classes[at] === 'verb') || !holdsThing(reading, at, denial.thing))
  )
    return undefined
  if (denial.passive && !sameAct(reading, clause, denial.verb!)) return undefined
  return clauseSpot(reading, clause)
}

const STATING: ReadonlySet<Passage['kind']> = new Set<Passage['kind']>(['sentence', 'cell', 'caption'])

/** A word of the place must be this rare to name what the place speaks of. */
const RARE = 0.5

const STRONG = 1.4
const COVERED = 0.3
/** Covered shares of both sides together. */
const BOTH = 0.75

function pairOf(book: Book, denial: Denial, passage: number, at: number): PolarityPair | undefined {
  const { words } = book
  const a = book.readings[denial.passage]!
  const b = book.readings[passage]!
  const own = clauseAt(a, denial.scope[0])!
  const assertion = assertionAt(book, denial, passage, at)
  if (!assertion) return undefined
  const clause = clauseAt(b, at)!
  if (!denial.passive && saidToo(a, denial, b.tokens[at]!.family)) return undefined
  const focus = new Set([
    ...(denial.light ? denial.thing : []),
    ...(denial.verb ? [denial.verb] : []),
    b.tokens[at]!.family
  ])
  const x = contextKeys(a, ...core(a, own, denial.scope[0]))
  const y = contextKeys(b, ...core(b, clause, at))
  const { shared, coverage, back } = overlapOf(x, y, focus, words)
  const vague = denial.thing.length === 1 && denial.light && b.tokens[at]!.family !== denial.thing[0]
  if (shared.weight < (vague ? STRONG + 1 : STRONG) || coverage < COVERED || coverage + back < BOTH) return undefined
  if (!sameHolder(a, denial, y, words) || (!denial.light && !sameObject(a, b, denial, y, words))) return undefined
  return {
    stated: denial,
    other: assertion,
    said: denial.printed,
    against: b.tokens[at]!.text,
    cue: denial.cue,
    tie: tieOf(shared, coverage),
    separatedBy: separatorOf(a, own, b, clause) ?? (isConditional(a, own, denial.scope[0]) ? 'a condition' : undefined)
  }
}

/** Pairs of clauses of which one denies what the other asserts. */
export function polarityPairs(readings: readonly Reading[], segmentation: Segmentation, words: Words): PolarityPair[] {
  const denials = readings.flatMap((reading) =>
    reading.denials.map((denial): Denial => ({ ...denial, passage: reading.passage }))
  )
  const wanted = new Set(denials.flatMap((denial) => entriesOf(denial, words)))
  const book: Book = { readings, passages: segmentation.passages, words, index: indexOf(readings, wanted) }
  const pairs: PolarityPair[] = []
  for (const denial of denials) {
    const seen = new Set([denial.passage])
    for (const entry of entriesOf(denial, words)) {
      for (const [passage, at] of book.index.first(entry)) {
        if (seen.has(passage) || book.passages[passage]!.block === book.passages[denial.passage]!.block) continue
        const pair = pairOf(book, denial, passage, at)
        if (!pair) continue
        seen.add(passage)
        pairs.push(pair)
      }
    }
  }
  return pairs
}
