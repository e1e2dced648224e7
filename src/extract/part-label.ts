import { wordSet } from '../lexicon/word-tables.ts'
import type { PartMention } from '../model/arithmetic-mentions.ts'
import type { QuantityMention } from '../model/mention.ts'
import type { Frame } from './frame.ts'
import { isTurned, stretchKeys } from './stretch-keys.ts'

const CUTS = new Set([
  ',',
  ';',
  ':',
  '(',
  ')',
  '–',
  '—',
  '.',
  'and',
  'but',
  'while',
  'whereas',
  'which',
  'although',
  'leaving'
])
/** "63 of which", "nine of them". */
export const PRONOUNS = wordSet('which whom them these those')
const FURTHER = wordSet('further another additional more extra')
/** More tokens than this say more than what a part is called. */
const LABEL = 14

/** A figure that can be a whole or a part, with its tokens `[from, to)`. */
export interface Slot {
  readonly mention: QuantityMention
  readonly from: number
  readonly to: number
  /** First token of its hedge or "the remaining". */
  readonly soft: number
}

/** End of the label that starts at `from`: the next break, but never the first token itself. */
export function cutAfter(frame: Frame, from: number, limit: number): number {
  let end = from
  while (end < Math.min(limit, from + LABEL) && !(CUTS.has(frame.tokens[end]!.lower) && end > from)) end++
  return end
}

/** Start of the label that ends before `to`; "harbour ground and market" is one label. */
export function cutBefore(frame: Frame, to: number, limit: number): number {
  let start = to
  while (
    start > Math.max(limit, to - LABEL) &&
    !(CUTS.has(frame.tokens[start - 1]!.lower) && frame.tokens[start - 1]!.lower !== 'and')
  )
    start--
  return start
}

/** What a part is called: the words behind its figure, or else those in front of it. */
export function labelled(frame: Frame, slot: Slot, value: QuantityMention, before: number, next: number): PartMention {
  const { tokens } = frame
  const pronoun = tokens[slot.to]?.lower === 'of' && PRONOUNS.has(tokens[slot.to + 1]?.lower ?? '')
  const start = pronoun ? slot.to + 2 : slot.to
  const behind: readonly [number, number] = [start, cutAfter(frame, start, next)]
  const keys = CUTS.has(tokens[start]?.lower ?? ',') ? [] : stretchKeys(tokens, ...behind)
  const range = keys.length > 0 ? behind : ([cutBefore(frame, slot.soft, before), slot.soft] as const)
  return {
    value,
    keys: keys.length > 0 ? keys : stretchKeys(tokens, ...range),
    turned: isTurned(tokens, ...range),
    further: tokens.slice(slot.soft, slot.from).some(({ lower }) => FURTHER.has(lower))
  }
}
