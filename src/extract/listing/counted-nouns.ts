import { OPENS_WHOLE } from '../../lexicon/determiners.ts'
import { LIST_NOUNS } from '../../lexicon/list-nouns.ts'
import { wordSet } from '../../lexicon/word-tables.ts'
import type { CountedNoun } from '../../model/listing.ts'
import type { QuantityMention } from '../../model/mention.ts'
import { compare, ONE, rational } from '../../quantity/rational.ts'
import { type Frame, tokenAt } from '../frame.ts'
import { isCountedPlural } from '../token-walk.ts'

/** A counted noun with its tokens `[from, to)`. */
export interface Counted {
  readonly noun: CountedNoun
  readonly from: number
  readonly to: number
  /** The noun is one that lists are made of. */
  readonly lists: boolean
  /** Dictionary form of the noun. */
  readonly head: string
}

/** Longer lists are seldom announced by a number, and figures of this size count other things. */
const MOST = rational(24n)
/** Words between the figure and its noun. */
const MODIFIERS = 4
/** "two of the four", "some of the four": the words in front pick out some. */
const PICKS = wordSet('one some many most several any either neither none half part few number')

function isSmallCount({ quantity, per }: QuantityMention): boolean {
  const { dimension, unit, isRange, signed, nominal, scale } = quantity
  return (
    dimension === 'count' &&
    unit === '' &&
    per === undefined &&
    !isRange &&
    !signed &&
    nominal.denominator === 1n &&
    scale === 0 &&
    compare(nominal, ONE) > 0 &&
    compare(nominal, MOST) <= 0
  )
}

/** Index behind the plural noun that the figure counts, with the words between: "three distinct growth phases". */
function nounEnd({ tokens, classes }: Frame, from: number): number | undefined {
  let end: number | undefined
  for (let i = from; i < Math.min(tokens.length, from + MODIFIERS + 1); i++) {
    const token = tokens[i]!
    const isPlain =
      token.kind === 'word' && token.lower !== 'times' && classes[i] !== 'function' && classes[i] !== 'adverb'
    if (!isPlain || (end !== undefined && !isCountedPlural(token))) break
    if (isCountedPlural(token)) end = i + 1
  }
  return end
}

/** True for "two of the four bridges": the larger figure counts more than is named. */
function isPickedFrom(frame: Frame, from: number, quantities: readonly QuantityMention[]): boolean {
  let i = from - 1
  if (OPENS_WHOLE.has(frame.tokens[i]?.lower ?? '')) i--
  if (frame.tokens[i]?.lower !== 'of') return false
  const before = frame.tokens[i - 1]
  if (!before) return true
  return PICKS.has(before.lower) || quantities.some(({ start, end }) => start <= before.start && before.end <= end)
}

/** Every small exact or hedged count of things, in order. */
export function countedNouns(frame: Frame, quantities: readonly QuantityMention[]): Counted[] {
  return quantities.flatMap((mention) => {
    if (!isSmallCount(mention)) return []
    const from = tokenAt(frame.tokens, mention.start)
    const to = nounEnd(frame, tokenAt(frame.tokens, mention.end))
    if (to === undefined || isPickedFrom(frame, from, quantities)) return []
    const { quantity, start } = mention
    const end = frame.tokens[to - 1]!.end
    const count = Number(quantity.nominal.numerator)
    const noun = {
      start,
      end,
      printed: frame.text.slice(start, end),
      count,
      hedged: quantity.approximation !== 'exact'
    }
    const head = frame.tokens[to - 1]!.lemma
    return [{ noun, from, to, lists: LIST_NOUNS.has(head), head }]
  })
}
