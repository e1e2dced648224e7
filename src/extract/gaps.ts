import { wordSet } from '../lexicon/word-tables.ts'
import type { GapMention } from '../model/gap.ts'
import type { QuantityMention } from '../model/mention.ts'
import type { ComparisonMention } from '../model/reading.ts'
import { sameUnit } from '../model/same-unit.ts'
import { type Frame, tokenAt } from './frame.ts'

/** Nouns of what lies between two figures. */
const GAPS = wordSet('difference gap margin surplus deficit lead shortfall excess spread overrun')
/** Words of comparison that stand right behind the amount. */
const COMPARATIVES = wordSet(
  'more less fewer higher lower larger smaller bigger greater longer shorter taller older younger heavier lighter deeper wider narrower faster slower cheaper dearer above below over under short'
)
/** Words between the two figures that make them a rise, a fall or a range and not two sides. */
const MOVES = wordSet('each per average respectively about')
const NO_GAP = new Set(['multiple', 'ratio', 'ordinal'])
const REACH = 7
/** "212 m high, 30 m taller": tokens between a figure and the amount that is set beside it. */
const NEAR = 5

const isPlain = ({ quantity }: QuantityMention): boolean => !quantity.isRange && !NO_GAP.has(quantity.dimension)

/** Percentages lie points apart. */
function measures(amount: QuantityMention, end: QuantityMention): boolean {
  const { dimension } = amount.quantity
  if (dimension === 'percentage-point') return end.quantity.dimension === 'percent'
  return dimension !== 'percent' && sameUnit(amount, end) && amount.per === end.per
}

const hasAny = ({ tokens }: Frame, from: number, to: number, set: ReadonlySet<string>): boolean => {
  for (let i = Math.max(0, from); i < Math.min(to, tokens.length); i++) if (set.has(tokens[i]!.lower)) return true
  return false
}

/** "…, a difference of £46 million": the two other figures of the sentence, both in front. */
function byNoun(frame: Frame, amount: QuantityMention, others: readonly QuantityMention[]): GapMention | undefined {
  const { tokens } = frame
  const at = tokenAt(tokens, amount.start)
  const noun = tokens[at - 2]
  if (tokens[at - 1]?.lower !== 'of' || !GAPS.has(noun?.lower ?? '')) return undefined
  const [first, second] = others
  if (!first || !second || others.length > 2 || second.end > amount.start) return undefined
  // "a lead of 8 points over the rest" names its own second side.
  const behind = tokens[tokenAt(tokens, amount.end)]
  if (
    behind?.kind === 'word' &&
    !/^(?:and|but|that|which|in|at|during)$/.test(behind.lower) &&
    behind.wordClass === 'function'
  )
    return undefined
  if (at - tokenAt(tokens, second.end) > REACH + 3 || hasAny(frame, tokenAt(tokens, first.start), at, MOVES))
    return undefined
  return { amount, ends: [first, second], things: undefined }
}

/** "52 MW, 9 MW more than the 41 MW of B". */
function byComparative(
  frame: Frame,
  amount: QuantityMention,
  others: readonly QuantityMention[]
): GapMention | undefined {
  const { tokens } = frame
  const word = tokenAt(tokens, amount.end)
  if (!COMPARATIVES.has(tokens[word]?.lower ?? '')) return undefined
  const first = others.findLast(({ end }) => end <= amount.start)
  const second = others.find(({ start }) => start >= amount.end)
  if (!first || !second || others.length > 2) return undefined
  const from = tokenAt(tokens, second.start)
  const apposed = tokens.slice(tokenAt(tokens, first.end), tokenAt(tokens, amount.start))
  const isTied =
    apposed.length <= NEAR && apposed.some(({ text }) => /^(?:[,(–—]|or)$/.test(text)) && from - word <= REACH
  // The second figure must be what it is compared with, not one of the next clause.
  const between = tokens.slice(word, from)
  const isObject = between.every(({ text }) => !/^[,;:–—]$/.test(text)) && !between.some(({ lower }) => lower === 'and')
  return isTied && isObject && !hasAny(frame, tokenAt(tokens, first.end), from, MOVES)
    ? { amount, ends: [first, second], things: undefined }
    : undefined
}

/** "A had 400 fewer visitors than B": the things whose figures stand elsewhere. */
function byThings(
  frame: Frame,
  amount: QuantityMention,
  comparisons: readonly ComparisonMention[]
): GapMention | undefined {
  const { tokens } = frame
  const word = tokenAt(tokens, amount.end)
  const isCompared = [word, word + 1].some((at) => COMPARATIVES.has(tokens[at]?.lower ?? ''))
  const comparison = comparisons.find(
    ({ start, end, right }) => start <= amount.start && amount.end <= end && right.start > amount.end
  )
  if (!isCompared || !comparison || comparison.multiple || comparison.left.start > amount.start) return undefined
  return { amount, ends: undefined, things: [comparison.left, comparison.right] }
}

/** Between percentages "8 points" are percentage points. */
function inPoints(
  { tokens }: Frame,
  mention: QuantityMention,
  quantities: readonly QuantityMention[]
): QuantityMention {
  const { quantity, end } = mention
  const isPoints = quantity.dimension === 'count' && /^points?$/.test(tokens[tokenAt(tokens, end)]?.lower ?? '')
  if (!isPoints || !quantities.some((each) => each.quantity.dimension === 'percent')) return mention
  return { ...mention, quantity: { ...quantity, dimension: 'percentage-point', unit: 'points' } }
}

/** Reads how far two figures, or the figures of two things, are said to lie apart. */
export function readGaps(
  frame: Frame,
  quantities: readonly QuantityMention[],
  comparisons: readonly ComparisonMention[]
): GapMention[] {
  return quantities.flatMap((printed) => {
    const amount = inPoints(frame, printed, quantities)
    if (!isPlain(amount) || amount.quantity.dimension === 'percent') return []
    const others = quantities.filter((each) => each !== printed && isPlain(each) && measures(amount, each))
    const gap =
      others.length === 2 ? (byNoun(frame, amount, others) ?? byComparative(frame, amount, others)) : undefined
    return gap ?? (others.length === 0 ? (byThings(frame, amount, comparisons) ?? []) : [])
  })
}
