import { isQualifier } from '../lexicon/qualifier-words.ts'
import { wordSet } from '../lexicon/word-tables.ts'
import type { Token } from '../model/token.ts'
import type { Version } from '../model/version.ts'
import { type Alignment, align, type Hunk } from './align.ts'
import { isQuantity, sameValue, type ValueAt } from './values.ts'

/** A value of both versions. */
export interface ValuePair {
  readonly before: ValueAt
  readonly after: ValueAt
  readonly same: boolean
}

/** Words that went and words that came. */
export interface WordChange {
  readonly from: string
  readonly to: string
}

/** What became of one sentence, item or cell. */
export interface Edit {
  readonly old: number
  readonly now: number
  readonly values: readonly ValuePair[]
  readonly gone: readonly ValueAt[]
  readonly came: readonly ValueAt[]
  readonly hedgesGone: readonly string[]
  readonly hedgesCame: readonly string[]
  /** Words that are neither values nor hedges; undefined when only such were touched. */
  readonly words: WordChange | undefined
}

/** Words whose coming and going leaves a claim as it was. */
const IDLE = wordSet('a an the that this these those also and , ; as of s')

interface Side {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly values: readonly ValueAt[]
}

function sideOf({ readings, segmentation }: Version, passage: number, values: readonly ValueAt[]): Side {
  const tokens = readings[passage]!.tokens.filter(({ kind }) => kind !== 'punctuation')
  return { text: segmentation.passages[passage]!.text, tokens, values }
}

/** An edit that touched nothing; the values stand in the same order. */
export function untouched(old: number, now: number, before: readonly ValueAt[], after: readonly ValueAt[]): Edit {
  const at = new Map(after.map((value) => [`${isQuantity(value.mention)}:${value.mention.start}`, value]))
  const values = before.flatMap((value) => {
    const partner = at.get(`${isQuantity(value.mention)}:${value.mention.start}`)
    return partner ? [{ before: value, after: partner, same: true }] : []
  })
  return { old, now, values, gone: [], came: [], hedgesGone: [], hedgesCame: [], words: undefined }
}

/** Lays the two versions of one passage beside each other. */
export function editOf(
  [oldVersion, old, before]: readonly [Version, number, readonly ValueAt[]],
  [newVersion, now, after]: readonly [Version, number, readonly ValueAt[]]
): Edit {
  const [a, b] = [sideOf(oldVersion, old, before), sideOf(newVersion, now, after)]
  const alignment = align(
    a.tokens.map(({ lower }) => lower),
    b.tokens.map(({ lower }) => lower)
  )
  const values = pairValues(a, b, alignment)
  const paired = new Set(values.flatMap((pair) => [pair.before, pair.after]))
  const changed = new Set(values.filter(({ same }) => !same).flatMap((pair) => [pair.before, pair.after]))
  const hedges = hedgesOf(a, b, alignment, changed)
  return {
    old,
    now,
    values,
    gone: before.filter((value) => !paired.has(value)),
    came: after.filter((value) => !paired.has(value)),
    ...hedges,
    words: wordChange(a, b, alignment.hunks)
  }
}

/** Tokens `[from, to)` that a value takes up. */
function reach({ tokens }: Side, { mention }: ValueAt): [from: number, to: number] {
  const from = tokens.findIndex(({ end }) => end > mention.start)
  let to = from
  while (to < tokens.length && tokens[to]!.start < mention.end) to++
  return [from, to]
}

/** Values that were left as they stand, then those that took each other's place, then those that moved within the passage. */
function pairValues(a: Side, b: Side, { kept, hunks }: Alignment): ValuePair[] {
  const pairs: ValuePair[] = []
  const free = new Set(b.values)
  const open = new Set(a.values)
  const join = (before: ValueAt, after: ValueAt | undefined): void => {
    if (after === undefined) return
    open.delete(before)
    free.delete(after)
    pairs.push({ before, after, same: sameValue(before, after) })
  }
  const alike = (before: ValueAt) => [...free].filter(({ mention }) => isQuantity(mention) === isQuantity(before.mention))
  const newReach = new Map(b.values.map((value) => [value, reach(b, value)]))
  for (const before of a.values) {
    const [from, to] = reach(a, before)
    const places = kept.slice(from, to)
    if (places.length === 0 || places.some((place) => place < 0)) continue
    join(
      before,
      alike(before).find((each) => newReach.get(each)![0] === places[0] && newReach.get(each)![1] === places.at(-1)! + 1)
    )
  }
  for (const hunk of hunks) {
    const inside = [...open].filter((each) => meetsHunk(reach(a, each), hunk.from, hunk.to))
    const within = (each: ValueAt) => meetsHunk(newReach.get(each)!, hunk.newFrom, hunk.newTo)
    for (const before of inside) join(before, alike(before).find((each) => within(each) && sameValue(before, each)))
    for (const before of inside.filter((each) => open.has(each))) join(before, alike(before).find((each) => within(each) && sameKind(before, each)))
    for (const before of inside.filter((each) => open.has(each))) join(before, alike(before).find(within))
  }
  for (const before of [...open]) join(before, alike(before).find((each) => sameValue(before, each)))
  return pairs
}

/** An empty stretch is met by what it stands beside. */
const meetsHunk = ([from, to]: readonly [number, number], start: number, end: number): boolean =>
  start === end ? from <= start && to >= start : from < end && to > start

const sameKind = ({ mention: a }: ValueAt, { mention: b }: ValueAt): boolean =>
  !isQuantity(a) || !isQuantity(b) || a.quantity.dimension === b.quantity.dimension

const isInside = (token: Token, values: readonly ValueAt[]): boolean =>
  values.some(({ mention }) => token.start < mention.end && token.end > mention.start)

/** A month or a name that reads like a hedge is none. */
const isHedge = ({ lower, capital, index }: Token): boolean => isQualifier(lower) && !(capital && index > 0)

/** Hedges that went or came, those of a value that is another one now left out. */
function hedgesOf(
  a: Side,
  b: Side,
  { kept, hunks }: Alignment,
  changed: ReadonlySet<ValueAt>
): Pick<Edit, 'hedgesGone' | 'hedgesCame'> {
  const rewritten = kept.filter((place) => place >= 0).length < a.tokens.length * 0.6
  if (rewritten) return { hedgesGone: [], hedgesCame: [] }
  const calm = hunks.filter(
    (hunk) =>
      !a.values.some((value) => changed.has(value) && meetsHunk(reach(a, value), hunk.from, hunk.to)) &&
      !b.values.some((value) => changed.has(value) && meetsHunk(reach(b, value), hunk.newFrom, hunk.newTo))
  )
  const hedges = (side: Side, from: number, to: number) =>
    side.tokens
      .slice(from, to)
      .filter(isHedge)
      .map(({ text }) => text)
  return {
    hedgesGone: calm.flatMap(({ from, to }) => hedges(a, from, to)),
    hedgesCame: calm.flatMap(({ newFrom, newTo }) => hedges(b, newFrom, newTo))
  }
}

/** The words that were exchanged, as printed; inflection alone is no change. */
function wordChange(a: Side, b: Side, hunks: readonly Hunk[]): WordChange | undefined {
  const told = hunks.filter((hunk) => {
    const words = (side: Side, from: number, to: number) =>
      side.tokens
        .slice(from, to)
        .filter((token) => !IDLE.has(token.lower) && !isHedge(token) && !isInside(token, side.values))
        .map(({ lemma }) => lemma)
        .sort()
        .join(' ')
    return words(a, hunk.from, hunk.to) !== words(b, hunk.newFrom, hunk.newTo)
  })
  if (told.length === 0) return undefined
  return {
    from: told.map(({ from, to }) => stretch(a, from, to)).filter(Boolean).join(' … '),
    to: told.map(({ newFrom, newTo }) => stretch(b, newFrom, newTo)).filter(Boolean).join(' … ')
  }
}

const stretch = ({ text, tokens }: Side, from: number, to: number): string =>
  to > from ? text.slice(tokens[from]!.start, tokens[to - 1]!.end) : ''
