import { isQualifier } from '../lexicon/qualifier-words.ts'
import { wordSet } from '../lexicon/word-tables.ts'
import type { Token } from '../model/token.ts'
import type { Version } from '../model/version.ts'
import { type Alignment, align, type Hunk } from './align.ts'
import { meetsHunk, pairValues, reach, type Side, type ValuePair } from './pair-values.ts'
import { isQuantity, type ValueAt } from './values.ts'

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

/** Endings that a word keeps where the lexicon does not know it as a verb. */
const INFLECTION = /(?:e?s|e?d|ing)$/

/** Words whose coming and going leaves a claim as it was. */
const IDLE = wordSet('a an the that this these those also and , ; as of s')

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

/** True for words that stand in a sentence of the other version by itself: a sentence was split or joined. */
export interface Elsewhere {
  inNew(words: readonly string[]): boolean
  inOld(words: readonly string[]): boolean
}

/** Lays the two versions of one passage beside each other. */
export function editOf(
  [oldVersion, old, before]: readonly [Version, number, readonly ValueAt[]],
  [newVersion, now, after]: readonly [Version, number, readonly ValueAt[]],
  elsewhere: Elsewhere
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
    words: wordChange(a, b, alignment.hunks, elsewhere)
  }
}

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
function wordChange(a: Side, b: Side, hunks: readonly Hunk[], elsewhere: Elsewhere): WordChange | undefined {
  const told = hunks.filter((hunk) => {
    const gone = a.tokens.slice(hunk.from, hunk.to).map(({ lower }) => lower)
    const came = b.tokens.slice(hunk.newFrom, hunk.newTo).map(({ lower }) => lower)
    if (gone.length === 0 && elsewhere.inOld(came)) return false
    if (came.length === 0 && elsewhere.inNew(gone)) return false
    const words = (side: Side, from: number, to: number) =>
      side.tokens
        .slice(from, to)
        .filter((token) => !IDLE.has(token.lower) && !isHedge(token) && !isInside(token, side.values))
    return !sameForms(words(a, hunk.from, hunk.to), words(b, hunk.newFrom, hunk.newTo))
  })
  if (told.length === 0) return undefined
  return {
    from: told
      .map(({ from, to }) => stretch(a, from, to))
      .filter(Boolean)
      .join(' … '),
    to: told
      .map(({ newFrom, newTo }) => stretch(b, newFrom, newTo))
      .filter(Boolean)
      .join(' … ')
  }
}

/** True for the same words in another form: by the lexicon, or by their endings where that takes one for another word. */
function sameForms(a: readonly Token[], b: readonly Token[]): boolean {
  const forms = (tokens: readonly Token[], of: (token: Token) => string) => tokens.map(of).sort().join(' ')
  const stem = ({ lower }: Token) => lower.replace(INFLECTION, '')
  const lemma = (token: Token) => token.lemma
  return forms(a, lemma) === forms(b, lemma) || forms(a, stem) === forms(b, stem)
}

const stretch = ({ text, tokens }: Side, from: number, to: number): string =>
  to > from ? text.slice(tokens[from]!.start, tokens[to - 1]!.end) : ''
