import { append } from '../model/group.ts'
import type { Version } from '../model/version.ts'
import { type Edit, type Elsewhere, editOf, untouched } from './edit.ts'
import { matchPassages, type PassageMatches } from './match-passages.ts'
import type { ValuePair } from './pair-values.ts'
import { sameValue, type ValueAt, valuesOf } from './values.ts'
import { countsOf, keyOfText, sharedWords, wordsOf } from './words.ts'

/** Two versions of a document laid beside each other. */
export interface Comparison {
  readonly old: Version
  readonly now: Version
  readonly matches: PassageMatches
  readonly oldValues: readonly (readonly ValueAt[])[]
  readonly newValues: readonly (readonly ValueAt[])[]
  /** One for each passage that stands in both versions. */
  readonly edits: readonly Edit[]
  /** Each value of the old version that was found again. */
  readonly found: ReadonlyMap<ValueAt, ValuePair>
  /** Values that the other version has not, neither in their own passage nor carried into another one. */
  readonly gone: readonly ValueAt[]
  readonly came: readonly ValueAt[]
  /** Passages of one version only that are no part of a passage of the other. */
  readonly onlyOld: ReadonlySet<number>
  readonly onlyNew: ReadonlySet<number>
}

/** Compares two versions passage by passage, wherever these stand. */
export function compareVersions(old: Version, now: Version): Comparison {
  const matches = matchPassages(old, now)
  const [oldValues, newValues] = [valuesOf(old), valuesOf(now)]
  const single = [unmatched(old, matches.toNew), unmatched(now, matches.toOld)] as const
  const elsewhere = { inOld: longEnough(holder(single[0], old)), inNew: longEnough(holder(single[1], now)) }
  const edits = editsOf(old, now, matches, [oldValues, newValues], elsewhere)
  const touched = edits.filter(({ old: from, now: to }) => textOf(old, from) !== textOf(now, to))
  const moved = movedValues(
    [...touched.flatMap(({ gone }) => gone), ...single[0].flatMap((id) => oldValues[id]!)].filter(inProse(old)),
    [...touched.flatMap(({ came }) => came), ...single[1].flatMap((id) => newValues[id]!)].filter(inProse(now)),
    (value) => wordsAt(old, value.passage),
    (value) => wordsAt(now, value.passage)
  )
  const pairs = [...edits.flatMap(({ values }) => values), ...moved]
  const [before, after] = [new Set(moved.map((pair) => pair.before)), new Set(moved.map((pair) => pair.after))]
  return {
    old,
    now,
    matches,
    oldValues,
    newValues,
    edits,
    found: new Map(pairs.map((pair) => [pair.before, pair])),
    gone: [...touched.flatMap(({ gone }) => gone), ...single[0].flatMap((id) => oldValues[id]!)].filter(
      (value) => !before.has(value)
    ),
    came: [...touched.flatMap(({ came }) => came), ...single[1].flatMap((id) => newValues[id]!)].filter(
      (value) => !after.has(value)
    ),
    onlyOld: notPartOf(single[0], old, holder([...touched.map((edit) => edit.now), ...single[1]], now)),
    onlyNew: notPartOf(single[1], now, holder([...touched.map((edit) => edit.old), ...single[0]], old))
  }
}

type Values = readonly (readonly ValueAt[])[]

function editsOf(
  old: Version,
  now: Version,
  { toNew }: PassageMatches,
  [before, after]: readonly [Values, Values],
  elsewhere: Elsewhere
): Edit[] {
  return [...toNew].map(([from, to]) =>
    keyOfText(textOf(old, from)) === keyOfText(textOf(now, to))
      ? untouched(from, to, before[from]!, after[to]!)
      : editOf([old, from, before[from]!], [now, to, after[to]!], elsewhere)
  )
}

const unmatched = ({ segmentation }: Version, matched: ReadonlyMap<number, number>): number[] =>
  segmentation.passages.filter(({ id, kind }) => kind !== 'reference' && !matched.has(id)).map(({ id }) => id)

/** A cell has too few words to be found again by them. */
const inProse =
  ({ segmentation }: Version) =>
  ({ passage }: ValueAt): boolean =>
    segmentation.passages[passage]!.kind !== 'cell'

const textOf = ({ segmentation }: Version, passage: number): string => segmentation.passages[passage]!.text
const wordsAt = ({ readings }: Version, passage: number): string[] => wordsOf(readings[passage]!.tokens)

/** So much of a passage's words stand in the other one when a sentence was split or joined. */
const PART = 0.75

/** Values that went with their words into another sentence. */
function movedValues(
  gone: readonly ValueAt[],
  came: readonly ValueAt[],
  oldWords: (value: ValueAt) => string[],
  newWords: (value: ValueAt) => string[]
): ValuePair[] {
  const free = new Map<string, ValueAt[]>()
  for (const value of came) {
    for (const word of new Set(newWords(value).filter(isFigure))) append(free, word, value)
  }
  const taken = new Set<ValueAt>()
  return gone.flatMap((before) => {
    const words = oldWords(before)
    const counts = countsOf(words)
    const candidates = new Set(words.filter(isFigure).flatMap((word) => (free.get(word) ?? []).slice(0, 50)))
    const after = [...candidates].find((each) => {
      if (taken.has(each) || !sameValue(before, each)) return false
      const others = newWords(each)
      return sharedWords(counts, countsOf(others)) >= PART * Math.min(words.length, others.length)
    })
    if (after === undefined) return []
    taken.add(after)
    return [{ before, after, same: true }]
  })
}

/** One or two words stand in many sentences by chance. */
const longEnough =
  (isHeld: (words: readonly string[]) => boolean) =>
  (words: readonly string[]): boolean =>
    words.length > 2 && isHeld(words)

const isFigure = (word: string): boolean => /\d/.test(word)

/** Finds the passages of a version that hold most of the given words. */
function holder(passages: readonly number[], version: Version): (words: readonly string[]) => boolean {
  const index = new Map<string, number[]>()
  for (const id of passages) {
    for (const word of new Set(wordsAt(version, id))) {
      const group = index.get(word)
      if (group) group.push(id)
      else index.set(word, [id])
    }
  }
  return (words) => {
    const rare = words.flatMap((word) => (index.has(word) ? [index.get(word)!] : []))
    rare.sort((a, b) => a.length - b.length)
    const counts = countsOf(words)
    const candidates = new Set(rare.slice(0, 3).flatMap((group) => group.slice(0, 20)))
    return [...candidates].some((id) => sharedWords(counts, countsOf(wordsAt(version, id))) >= PART * words.length)
  }
}

/** Passages whose words do not all stand in one passage of the other version. */
function notPartOf(
  ids: readonly number[],
  version: Version,
  isHeld: (words: readonly string[]) => boolean
): Set<number> {
  const { passages } = version.segmentation
  return new Set(ids.filter((id) => passages[id]!.kind === 'cell' || !isHeld(wordsAt(version, id))))
}
