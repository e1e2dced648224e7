import { wordSet } from '../lexicon/word-tables.ts'
import type { QuantityMention } from '../model/mention.ts'
import type { Dimension } from '../model/quantity.ts'
import { sameUnit } from '../model/same-unit.ts'
import type { InvertedRange } from '../model/spread.ts'
import type { Token } from '../model/token.ts'
import { isBelow } from '../quantity/interval.ts'
import { add, compare, HUNDRED, toNumber, ZERO } from '../quantity/rational.ts'
import { type Frame, tokenAt } from './frame.ts'
import { type Amount, amountStart, readAmount } from './quantity/amount.ts'
import { mentionOf } from './quantity/build.ts'

/** Nouns and verbs that have two sides without a lower and an upper one: "the gap between 14 % and 9 %". */
const TWO_SIDES =
  wordSet(`gap difference distance ratio comparison compare choice choose switch alternate toggle oscillate swing fluctuate transition margin contrast relationship relation divide divided split link border midway
  halfway correlation discrepancy exchange conversion shift move interval stretch road line route leg section match game score vote drop fall decline decrease rise reduction change odd halved gulf spread differential`)
/** Verbs that say from where to where something lies, and not that it changes. */
const RANGES = wordSet(
  'range ranges ranged ranging vary varies varied varying span spans spanned spanning extend extends extended extending'
)
/** Shares of one whole, scores and the like stand with a dash and are no range. */
const NO_RANGE = wordSet(
  'split ratio mix blend score scored win won lead draw vote victory defeat rule divide odds beat lost'
)
/** Kinds of figure that are commonly given from high to low, or that a minus sign stands in. */
const FALLING: ReadonlySet<Dimension> = new Set<Dimension>([
  'temperature',
  'angle',
  'frequency',
  'pressure',
  'ratio',
  'ordinal',
  'multiple'
])
const REACH = 6

/** True when both are plain positive figures of one kind and the first is above the second. */
function isInverted(a: QuantityMention, b: QuantityMention): boolean {
  const plain = [a, b].every(
    ({ quantity }) =>
      !quantity.isRange && !quantity.signed && compare(quantity.nominal, ZERO) > 0 && !FALLING.has(quantity.dimension)
  )
  return plain && sameUnit(a, b) && isBelow(b.quantity.value, a.quantity.value)
}

const wordsBefore = ({ tokens }: Frame, at: number): string[] =>
  tokens.slice(Math.max(0, at - REACH), at).map(({ lemma }) => lemma)

/** "80 and 60 million years ago", "24–12 hours before": time is counted back from the later end. */
const countsBack = ({ tokens }: Frame, to: number): boolean =>
  tokens.slice(to, to + 5).some(({ lower }) => /^(?:ago|bce?|bp|before|prior|earlier)$/.test(lower))

/** A noun behind the figure; without one "between 9 and 5" is the time of day. */
const isCounted = ({ tokens }: Frame, to: number): boolean =>
  tokens[to]?.kind === 'word' && tokens[to]!.wordClass !== 'function' && !tokens[to]!.capital

/** "between 40 and 25 kg", "ranging from 40 to 25 kg", with nothing between the two figures but the joining word. */
function inWords(frame: Frame, first: QuantityMention, second: QuantityMention): InvertedRange | undefined {
  const from = tokenAt(frame.tokens, first.start)
  const join = frame.text.slice(first.end, second.start)
  const opener = frame.tokens[from - 1]?.lower
  const isBetween = opener === 'between' && join === ' and '
  const isFrom = opener === 'from' && join === ' to ' && RANGES.has(frame.tokens[from - 2]?.lower ?? '')
  if ((!isBetween && !isFrom) || !isInverted(first, second)) return undefined
  if (wordsBefore(frame, from - 1).some((word) => TWO_SIDES.has(word))) return undefined
  const to = tokenAt(frame.tokens, second.end)
  if (countsBack(frame, to) || (second.quantity.dimension === 'count' && !isCounted(frame, to))) return undefined
  return { start: first.start, end: second.end, first, second, form: isBetween ? 'between' : 'from-to' }
}

const LOW_WORDS = wordSet('minimum min min. low lowest smallest least')
const HIGH_WORDS = wordSet('maximum max max. high highest largest most')

const isExtreme = ({ lower }: Token): boolean => LOW_WORDS.has(lower) || HIGH_WORDS.has(lower)

const isNoun = (token: Token | undefined): boolean => token?.kind === 'word' && token.wordClass !== 'function'

/** Which extreme the word before the figure makes it: "a minimum of 40 kg". */
export function extremeOf({ tokens }: Frame, { start }: QuantityMention): 'low' | 'high' | undefined {
  let i = tokenAt(tokens, start) - 1
  const at = i
  while (i >= 0 && /^(?:of|:|is|was|at|about|=)$/.test(tokens[i]!.lower)) i--
  // "the lowest vault is 12 m"
  if (i < at && i > 0 && isNoun(tokens[i]) && isExtreme(tokens[i - 1]!)) i--
  const word = tokens[i]?.lower ?? ''
  return LOW_WORDS.has(word) ? 'low' : HIGH_WORDS.has(word) ? 'high' : undefined
}

/** "a minimum of 4 nights and a maximum of 3 guests" count two things. */
function countSame({ tokens }: Frame, a: QuantityMention, b: QuantityMention): boolean {
  const [x, y] = [tokens[tokenAt(tokens, a.end)], tokens[tokenAt(tokens, b.end)]]
  return !isNoun(x) || !isNoun(y) || x!.family === y!.family
}

/** "a minimum of 40 kg and a maximum of 25 kg". */
function asExtremes(frame: Frame, first: QuantityMention, second: QuantityMention): InvertedRange | undefined {
  const join = frame.text.slice(first.end, second.start)
  if (
    join.length > 30 ||
    !/^(?:,| and|, and|;)? ?(?:and |to |with )?(?:an? |the |its )?[\p{L}. ]{3,12}(?:of |: ?|is |was )?$/u.test(join)
  )
    return undefined
  const [low, high] = [extremeOf(frame, first), extremeOf(frame, second)]
  if (!low || !high || low === high) return undefined
  const [least, most] = low === 'low' ? [first, second] : [second, first]
  if (
    !sameUnit(least, most) ||
    !countSame(frame, least, most) ||
    compare(least.quantity.nominal, most.quantity.nominal) <= 0
  )
    return undefined
  return { start: first.start, end: second.end, first: least, second: most, form: 'extremes' }
}

const alone = (amount: Amount) =>
  ({
    start: amount.start,
    end: amount.end,
    low: amount,
    high: undefined,
    margin: undefined,
    rest: undefined,
    hedge: 'exact',
    per: undefined
  }) as const

/** Index of the figure before a dash, a sign of its unit between them or not; undefined for other dashes. */
function figureBefore({ tokens }: Frame, dash: number): number | undefined {
  if (tokens[dash + 1]?.kind !== 'number') return undefined
  const at = tokens[dash - 1]?.kind === 'number' ? dash - 1 : dash - 2
  const isPart = /^[-–—/.]$/.test(tokens[at - 1]?.text ?? '') || /^[-–—/]$/.test(tokens[dash + 2]?.text ?? '')
  return tokens[at]?.kind === 'number' && !isPart ? at : undefined
}

/** The two ends around a dash, the second with a unit and with as many digits, so that it is no shortened one. */
function endsAround({ text, tokens }: Frame, at: number, dash: number): readonly [Amount, Amount] | undefined {
  const low = readAmount(text, amountStart(text, tokens[at]!.start))
  const high = low && readAmount(text, tokens[dash + 1]!.start)
  if (!low || !high?.unit || low.end > tokens[dash]!.start || low.figure.digits.length !== high.figure.digits.length)
    return undefined
  return low.unit && low.unit.symbol !== high.unit.symbol ? undefined : [low, high]
}

/** "15–12 kg". */
function dashed(frame: Frame, dash: number): InvertedRange | undefined {
  const { text, tokens } = frame
  const at = figureBefore(frame, dash)
  const ends = at === undefined ? undefined : endsAround(frame, at, dash)
  if (at === undefined || !ends) return undefined
  const [low, high] = ends
  const first = mentionOf(text, alone({ ...low, unit: high.unit, scale: low.scale || high.scale }))
  const second = mentionOf(text, alone(high))
  const { dimension } = second.quantity
  const isShared =
    dimension === 'percent' && compare(add(first.quantity.nominal, second.quantity.nominal), HUNDRED) === 0
  const around = [...wordsBefore(frame, at), ...tokens.slice(at, at + 2 * REACH).map(({ lemma }) => lemma)]
  if (isShared || dimension === 'length' || around.some((word) => NO_RANGE.has(word) || TWO_SIDES.has(word)))
    return undefined
  if (countsBack(frame, tokenAt(tokens, high.end))) return undefined
  // Ten to the power of minus something loses its raised figure.
  if (toNumber(low.figure.value) === 10 || !isInverted(first, second)) return undefined
  return { start: low.start, end: high.end, first, second, form: 'dash' }
}

/** Reads ranges whose first end is above the second. */
export function readInvertedRanges(frame: Frame, quantities: readonly QuantityMention[]): InvertedRange[] {
  const found = quantities.slice(1).flatMap((second, i) => {
    const first = quantities[i]!
    return inWords(frame, first, second) ?? asExtremes(frame, first, second) ?? []
  })
  for (const { text, index } of frame.tokens)
    if (text === '-' || text === '–') {
      const range = dashed(frame, index)
      if (range) found.push(range)
    }
  return found
}
