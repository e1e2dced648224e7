import { wordSet } from '../../lexicon/word-tables.ts'
import type { AverageMention } from '../../model/average.ts'
import type { QuantityMention } from '../../model/mention.ts'
import { compare } from '../../quantity/rational.ts'
import { type Frame, tokenAt } from '../frame.ts'
import { extremeOf } from '../spreads.ts'
import { CONNECT, hasAny, isTied, measuresSame, NARROWING, REACH, type Spotted, sameKind } from './spot.ts'

/** Words that tie an average to the range behind it. */
const RANGING = wordSet(
  ', ( : ; [ range ranges ranged ranging spread varying between from with a an of the values individual and min max minimum maximum min–max = about'
)
const QUARTILES = wordSet('iqr interquartile quartile quartiles')
/** Intervals of another kind than lowest to highest. */
const INTERVALS = wordSet('ci confidence credible interval sd se sem deviation error percentile percentiles')
type Within = AverageMention['within']

function rangeBehind(
  { tokens }: Frame,
  { value, to }: Spotted,
  kind: AverageMention['kind'],
  next: QuantityMention | undefined
): Within {
  if (!next?.quantity.isRange || !sameKind(next, value)) return undefined
  const at = tokenAt(tokens, next.start)
  const ties = kind === 'median' ? new Set([...RANGING, ...QUARTILES]) : RANGING
  return isTied(tokens, to, at, ties) ? { range: next.quantity.value, at: [next] } : undefined
}

function rangeBefore(frame: Frame, spot: Spotted, before: QuantityMention | undefined): Within {
  const { tokens } = frame
  const { value, word, from, to } = spot
  if (!before?.quantity.isRange || !sameKind(before, value)) return undefined
  const start = tokenAt(tokens, before.end)
  const isOnAverage = tokens[word - 1]?.lower === 'on'
  if (!isTied(tokens, start, isOnAverage ? from : word, CONNECT) || !measuresSame(frame, spot)) return undefined
  const narrowed =
    hasAny(tokens, to, to + 3, NARROWING) || hasAny(tokens, tokenAt(tokens, before.start) - REACH, from, QUARTILES)
  return narrowed ? undefined : { range: before.quantity.value, at: [before] }
}

/** "a minimum of 4, a mean of 12 and a maximum of 9". */
function betweenExtremes(frame: Frame, spot: Spotted, quantities: readonly QuantityMention[]): Within {
  const alike = quantities.filter((each) => each !== spot.value && !each.quantity.isRange && sameKind(each, spot.value))
  if (alike.length !== 2) return undefined
  const low = alike.find((each) => extremeOf(frame, each) === 'low')
  const high = alike.find((each) => extremeOf(frame, each) === 'high')
  if (!low || !high || compare(low.quantity.nominal, high.quantity.nominal) > 0) return undefined
  const starts = [low, high, spot.value].map(({ start }) => tokenAt(frame.tokens, start))
  if (Math.max(...starts) - Math.min(...starts) > 3 * REACH || !measuresSame(frame, spot)) return undefined
  return { range: { low: low.quantity.value.low, high: high.quantity.value.high }, at: [low, high] }
}

/** The range or the extremes that the sentence gives to what the average stands for. */
export function withinOf(
  frame: Frame,
  spot: Spotted,
  kind: AverageMention['kind'],
  quantities: readonly QuantityMention[]
): Within {
  if (hasAny(frame.tokens, spot.word - REACH, spot.to + REACH, INTERVALS)) return undefined
  const at = quantities.indexOf(spot.value)
  return (
    rangeBehind(frame, spot, kind, quantities[at + 1]) ??
    rangeBefore(frame, spot, quantities[at - 1]) ??
    betweenExtremes(frame, spot, quantities)
  )
}
