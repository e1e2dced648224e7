import { comparative, isInert, isUnmoved, sidesOf } from '../lexicon/stances.ts'
import { wordSet } from '../lexicon/word-tables.ts'
import type { Frame } from './frame.ts'
import { isDeterminer } from './tagging.ts'

/** A word or phrase that takes a side, at a token. */
export interface Side {
  readonly axis: string
  readonly sign: 1 | -1 | 0
  /** Tokens of the phrase. */
  readonly length: number
  /** Tokens to show, where the word alone says too little: "cannot inherit". */
  readonly shown: number
}

const PRONOUNS = wordSet('it them this these those they we you who which that')

/** They allow the verb behind them; "cannot" denies it with the same word. */
const MODALS: ReadonlyMap<string, 1 | -1> = new Map([
  ['may', 1],
  ['can', 1],
  ['cannot', -1]
])

const NONE: readonly Side[] = []
const side = (axis: string, sign: 1 | -1 | 0, length = 1, shown = length): Side => ({ axis, sign, length, shown })

/** "they mirror the speech": a noun by the lexicon that has an object is a verb. */
export const governs = ({ tokens, classes }: Frame, i: number): boolean =>
  classes[i] === 'noun' &&
  i > 0 &&
  isDeterminer(tokens[i + 1] ?? tokens[i]!) &&
  (/^(?:noun|name|adverb)$/.test(classes[i - 1]!) || PRONOUNS.has(tokens[i - 1]!.lower))

function modalAt({ tokens, classes }: Frame, i: number, sign: 1 | -1): readonly Side[] {
  const not = /^(?:not|never)$/.test(tokens[i + 1]?.lower ?? '') ? 1 : 0
  return classes[i + 1 + not] === 'verb' ? [side('permission', sign, 1, 2 + not)] : NONE
}

function listedAt(frame: Frame, i: number): Side[] {
  const { tokens, classes } = frame
  const { lemma, lower } = tokens[i]!
  const found: Side[] = []
  for (const { axis, sign, wordClass, rest } of sidesOf(lemma, lower)) {
    if (wordClass !== undefined && classes[i] !== wordClass && !(wordClass === 'verb' && governs(frame, i))) continue
    // "taken it up"
    const gap = rest.length > 0 && PRONOUNS.has(tokens[i + 1]?.lower ?? '') ? 1 : 0
    if (rest.every((word, k) => tokens[i + 1 + gap + k]?.lower === word))
      found.push(side(axis, sign, 1 + gap + rest.length))
  }
  return found
}

/** "as wide as ever", "unchanged", "no change" (where it is denied). */
const isStill = ({ tokens }: Frame, i: number): boolean =>
  isUnmoved(tokens[i]!.lower) ||
  isInert(tokens[i]!.lemma) ||
  (tokens[i]!.lower === 'ever' && tokens[i - 1]?.lower === 'as' && tokens[i - 3]?.lower === 'as')

/** The sides that the word or phrase at token `i` can take. */
export function sidesAt(frame: Frame, i: number): readonly Side[] {
  const { lemma, lower } = frame.tokens[i]!
  if (lower === 'remaining' || (lower === 'longer' && frame.tokens[i - 1]?.lower === 'no')) return NONE
  if (isStill(frame, i)) return [side('level', 0)]
  const modal = MODALS.get(lower)
  if (modal !== undefined) return modalAt(frame, i, modal)
  const found = listedAt(frame, i)
  if (found.length > 0) return found
  const compared = comparative(lower)
  if (compared) return [side('level', compared.sign)]
  return frame.classes[i] === 'adjective' && lower.endsWith('er') && lower !== lemma ? [side('level', 1)] : NONE
}
