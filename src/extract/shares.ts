import { OPENS_WHOLE } from '../lexicon/determiners.ts'
import { hedgesAnd } from '../lexicon/hedges.ts'
import { CARDINALS } from '../lexicon/number-words.ts'
import { wordSet } from '../lexicon/word-tables.ts'
import type { ShareMention } from '../model/arithmetic-mentions.ts'
import type { QuantityMention } from '../model/mention.ts'
import { exactly, type Interval, interval } from '../quantity/interval.ts'
import { fromPercent, widen } from '../quantity/ratio.ts'
import { divide, type Rational, rational } from '../quantity/rational.ts'
import { clauseOf, type Frame, tokenAt } from './frame.ts'
import { groupEnd } from './noun-phrase.ts'
import { isTurned, stretchKeys } from './stretch-keys.ts'

/** Fractions in words and hedged figures round freely: five points on either side. */
const LOOSE = rational(1n, 20n)
/** "More than half" is a claim about one side; its edge gives way by a point. */
const EDGE = rational(1n, 100n)
const HALF = rational(1n, 2n)

const HEDGES = hedgesAnd('at well an estimated slightly fully')
/** Behind these a share is a change, an end of one or a yardstick, and no part of a whole. */
const NO_PART = wordSet('by from than versus vs against')

interface Stated {
  readonly from: number
  /** First token behind the words that state the share. */
  readonly to: number
  readonly value: Interval
  readonly wording: ShareMention['wording']
}

/** All the shares that the printed words may stand for, from 0 to 1. */
function shareOf({ quantity }: QuantityMention): Interval | undefined {
  const value = quantity.dimension === 'percent' ? fromPercent(quantity.value) : quantity.value
  switch (quantity.approximation) {
    case 'over':
    case 'at-least':
    case 'under':
    case 'up-to':
      return widen(value, EDGE)
    case 'nearly':
      return widen(value, LOOSE, rational(1n, 50n))
    case 'about':
      return widen(value, LOOSE)
    default:
      return quantity.dimension === 'ratio' ? widen(value, LOOSE) : value
  }
}

/** "one test in ten": what is counted stands inside, and is read with it. */
const NOUN_INSIDE = /^\S+ .+ in \S+$/

const isShare = ({ quantity, per }: QuantityMention): boolean =>
  (quantity.dimension === 'percent' || quantity.dimension === 'ratio') &&
  !quantity.signed &&
  per === undefined &&
  !quantity.digits.includes(':') &&
  !NOUN_INSIDE.test(quantity.printed)

function fromQuantity(frame: Frame, mention: QuantityMention): Stated | undefined {
  if (!isShare(mention)) return undefined
  const value = shareOf(mention)
  if (!value) return undefined
  return {
    from: tokenAt(frame.tokens, mention.start),
    to: tokenAt(frame.tokens, mention.end),
    value,
    wording: mention.quantity.dimension === 'percent' ? 'percent' : 'ratio'
  }
}

/** "one test in ten", "one complaint in five": the noun stands inside the ratio. */
function oneNounIn(frame: Frame, i: number): (Stated & { readonly nouns: readonly [number, number] }) | undefined {
  const { tokens } = frame
  if (tokens[i]!.lower !== 'one') return undefined
  for (let j = i + 2; j <= Math.min(i + 4, tokens.length - 2); j++) {
    const whole = tokens[j]!.lower === 'in' ? CARDINALS.get(tokens[j + 1]!.lower) : undefined
    if (whole === undefined || whole < 2) continue
    const value = widen(exactly(rational(1n, BigInt(whole))), divide(LOOSE, rational(2n)))
    return { from: i, to: j + 2, value, wording: 'ratio', nouns: [i + 1, j] }
  }
  return undefined
}

/** "most of the", "the majority of", "a minority of". */
function majorityAt(frame: Frame, i: number): Stated | undefined {
  const { tokens } = frame
  const { lower } = tokens[i]!
  const next = tokens[i + 1]?.lower ?? ''
  const bound = (low: Rational | undefined, high: Rational | undefined): Stated => ({
    from: i,
    to: i + 1,
    value: interval(low, high),
    wording: 'majority'
  })
  if (lower === 'most' && next === 'of' && OPENS_WHOLE.has(tokens[i + 2]?.lower ?? '')) return bound(HALF, undefined)
  if (lower === 'majority' && next === 'of') return bound(HALF, undefined)
  if (lower === 'minority' && next === 'of') return bound(undefined, HALF)
  return undefined
}

/** First token of the words that soften the share: "well over half". */
function beforeHedges(frame: Frame, from: number): number {
  let i = from - 1
  while (i >= 0 && HEDGES.has(frame.tokens[i]!.lower)) i--
  return i
}

const LEADS_TO_SHARE = /^(?:amount|amounts|amounted|amounting|comes|came|equal|equivalent|close|up)$/

/** True for the end of a change, a yardstick or a comparison: "by a third", "fell to 30 %", "higher than half". */
function isNoPart(frame: Frame, from: number): boolean {
  const i = beforeHedges(frame, from)
  const word = frame.tokens[i]?.lower ?? ''
  if (word === 'to') return !LEADS_TO_SHARE.test(frame.tokens[i - 1]?.lower ?? '')
  return NO_PART.has(word)
}

/** The noun group that the share is a share of, behind "of" or an article. */
function wholeBehind(frame: Frame, to: number): readonly [number, number] | undefined {
  const { tokens, classes } = frame
  const next = tokens[to]?.lower ?? ''
  const from = next === 'of' ? to + 1 : OPENS_WHOLE.has(next) ? to : undefined
  if (from === undefined) return undefined
  const end = groupEnd(tokens, classes, from, tokens.length)
  return end > from ? [from, end] : undefined
}

/** Token range that speaks of the share: its clause, up to the comma behind it. */
function coreOf(frame: Frame, from: number, behind: number): readonly [number, number] {
  const clause = clauseOf(frame.clauses, from)
  const start = clause?.from ?? 0
  let end = Math.max(behind, clause?.to ?? frame.tokens.length)
  for (let i = behind; i < end; i++) if (frame.tokens[i]!.text === ',') end = i
  return [start, end]
}

function mentionOf(frame: Frame, stated: Stated, whole: readonly [number, number]): ShareMention {
  const { tokens } = frame
  const { from, to, value, wording } = stated
  const [start, end] = coreOf(frame, from, Math.max(to, whole[1]))
  const beside = [
    ...stretchKeys(tokens, start, Math.min(from, whole[0])),
    ...stretchKeys(tokens, Math.max(to, whole[1]), end)
  ]
  const clause = clauseOf(frame.clauses, from)
  return {
    start: tokens[from]!.start,
    end: tokens[to - 1]!.end,
    printed: frame.text.slice(tokens[beforeHedges(frame, from) + 1]!.start, tokens[to - 1]!.end),
    value,
    wording,
    whole: stretchKeys(tokens, ...whole),
    part: [...new Set(beside)],
    turned: isTurned(tokens, start, end),
    modality: clause?.modality ?? 'asserted'
  }
}

/** Reads what share of what the text says something to be: "three-fifths of the land", "one in five", "most of the". */
export function readShares(frame: Frame, quantities: readonly QuantityMention[]): ShareMention[] {
  const found: ShareMention[] = []
  const add = (stated: Stated | undefined, nouns?: readonly [number, number]) => {
    if (!stated || isNoPart(frame, stated.from)) return
    const whole = nouns ?? wholeBehind(frame, stated.to)
    if (whole) found.push(mentionOf(frame, stated, whole))
  }
  for (const mention of quantities) add(fromQuantity(frame, mention))
  for (let i = 0; i < frame.tokens.length; i++) {
    add(majorityAt(frame, i))
    const one = oneNounIn(frame, i)
    if (one && !found.some(({ start }) => start === frame.tokens[i]!.start)) add(one, one.nouns)
  }
  return found
}
