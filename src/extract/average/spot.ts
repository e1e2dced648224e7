import { hedgesAnd } from '../../lexicon/hedges.ts'
import { wordSet } from '../../lexicon/word-tables.ts'
import type { QuantityMention } from '../../model/mention.ts'
import { sameUnit } from '../../model/same-unit.ts'
import type { Token } from '../../model/token.ts'
import { type Frame, tokenAt } from '../frame.ts'

/** Words between an average and its figure. */
const FILL = hedgesAnd(
  'at of is was were are being be = : ≈ stood came comes to the a an value values figure level number'
)
/** Words that tie a range or a list to the average behind it. */
export const CONNECT = wordSet(
  ', ; ( : – and with a an the its their whose which has had gave give gives giving yields yielding making for or at'
)
/** Behind these the value is that of another group or time. */
export const NARROWING = wordSet(
  'in for among at during on since after before by over under when where while across within through throughout from excluding including'
)
export const REACH = 8

/** An average word with its figure. */
export interface Spotted {
  readonly word: number
  readonly value: QuantityMention
  /** Tokens of the value. */
  readonly from: number
  readonly to: number
}

export const sameKind = (a: QuantityMention, b: QuantityMention): boolean =>
  sameUnit(a, b) && (a.per === undefined || b.per === undefined || a.per === b.per)

export const isContent = ({ kind, wordClass }: Token): boolean => kind === 'word' && wordClass !== 'function'

/** The figure of the average word at `i`: behind it, or in front of "on average". */
export function spotted({ tokens }: Frame, quantities: readonly QuantityMention[], i: number): Spotted | undefined {
  const at = tokens[i]!.start
  const behind = quantities.find(({ start }) => start > at)
  if (behind && tokenAt(tokens, behind.start) - i <= REACH) {
    const from = tokenAt(tokens, behind.start)
    const fits = tokens.slice(i + 1, from).every((token) => FILL.has(token.lower) || isContent(token))
    if (fits) return { word: i, value: behind, from, to: tokenAt(tokens, behind.end) }
  }
  if (tokens[i - 1]?.lower !== 'on') return undefined
  const before = quantities.findLast(({ end }) => end < at)
  const to = before && tokenAt(tokens, before.end)
  if (!before || to === undefined || i - to > 4) return undefined
  return { word: i, value: before, from: tokenAt(tokens, before.start), to }
}

/** The nouns beside the average word must be known from before it: "an average span" is no average of heights. */
export function measuresSame({ tokens }: Frame, { word, from }: Spotted): boolean {
  const known = new Set(tokens.slice(0, word).map(({ family }) => family))
  return tokens
    .slice(word + 1, Math.max(from, word + 1))
    .every((token) => FILL.has(token.lower) || !isContent(token) || known.has(token.family))
}

/** True when one of the words stands in `tokens[from, to)`. */
export const hasAny = (tokens: readonly Token[], from: number, to: number, set: ReadonlySet<string>): boolean => {
  for (let i = Math.max(0, from); i < Math.min(to, tokens.length); i++) if (set.has(tokens[i]!.lower)) return true
  return false
}

/** True when only tying words stand in `[from, to)`, but for a noun or two right at the start: "14 to 20 pupils per class, with …". */
export function isTied(tokens: readonly Token[], from: number, to: number, ties: ReadonlySet<string>): boolean {
  let i = from
  while (
    i < to &&
    i < from + 4 &&
    ((isContent(tokens[i]!) && tokens[i]!.wordClass !== 'verb') || /^(?:per|of|old)$/.test(tokens[i]!.lower)) &&
    !ties.has(tokens[i]!.lower)
  )
    i++
  for (; i < to; i++) if (!ties.has(tokens[i]!.lower)) return false
  return to - from <= REACH + 4
}
