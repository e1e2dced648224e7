import { wordSet } from '../../lexicon/word-tables.ts'
import type { AverageMention } from '../../model/average.ts'
import type { QuantityMention } from '../../model/mention.ts'
import { sameUnit } from '../../model/same-unit.ts'
import { compare, ONE } from '../../quantity/rational.ts'
import { type Frame, tokenAt } from '../frame.ts'
import { CONNECT, hasAny, isContent, isTied, measuresSame, NARROWING, REACH, type Spotted, sameKind } from './spot.ts'

const JOIN = /^(?:,? and |, |; )$/

/** "12, 15 and 18 (mean 16)": three or more figures side by side, and the average tied to the last of them. */
export function valuesBefore(
  frame: Frame,
  spot: Spotted,
  before: readonly QuantityMention[]
): readonly QuantityMention[] {
  const last = before.at(-1)
  if (!last || !isTied(frame.tokens, tokenAt(frame.tokens, last.end), spot.word, CONNECT) || !measuresSame(frame, spot))
    return []
  let from = before.length - 1
  while (from > 0 && JOIN.test(frame.text.slice(before[from - 1]!.end, before[from]!.start))) from--
  const values = before.slice(from)
  const fits =
    values.length >= 3 &&
    values.every((each) => !each.quantity.isRange && !each.quantity.inWords && sameKind(each, spot.value))
  return fits && !hasAny(frame.tokens, spot.to, spot.to + 3, NARROWING) ? values : []
}

const SHARING = wordSet(
  ', – — ( or an a the average averages averaged averaging of on about around roughly nearly approximately which is was that i.e. means meaning equivalent to equals making giving so and with'
)

const isCount = ({ quantity, per }: QuantityMention): boolean =>
  quantity.dimension === 'count' &&
  per === undefined &&
  !quantity.isRange &&
  quantity.approximation === 'exact' &&
  quantity.nominal.denominator === 1n &&
  compare(quantity.nominal, ONE) > 0

/** True when the figure counts the things that the average is per: "12 classes", "25 per class". */
function countsThings({ tokens }: Frame, count: QuantityMention, per: string | undefined): boolean {
  const at = tokenAt(tokens, count.end)
  const nouns = tokens.slice(at, at + 3).filter(isContent)
  return per === undefined ? nouns.length > 0 : nouns.some(({ lemma }) => lemma === per)
}

/** "240 pupils in 12 classes, an average of 25 per class". */
export function sharedOut(
  frame: Frame,
  value: QuantityMention,
  quantities: readonly QuantityMention[]
): AverageMention['shared'] {
  const { tokens } = frame
  const to = tokenAt(tokens, value.end)
  const isEach = value.per === undefined && (tokens[to]?.lower === 'each' || tokens[to]?.lower === 'apiece')
  if ((!isEach && value.per === undefined) || value.quantity.isRange) return undefined
  const others = quantities.filter((each) => each !== value)
  const counts = others.filter((each) => isCount(each) && countsThings(frame, each, value.per))
  const [count] = counts
  if (!count || counts.length > 1 || (isEach && value.quantity.dimension === 'count')) return undefined
  const totals = others.filter(
    (each) => each !== count && each.per === undefined && !each.quantity.isRange && sameUnit(value, each)
  )
  const [total] = totals
  if (!total || totals.length > 1 || compare(total.quantity.nominal, value.quantity.nominal) <= 0) return undefined
  const last = Math.max(total.end, count.end)
  if (last > value.start) return undefined
  const tied = isTied(tokens, tokenAt(tokens, last), tokenAt(tokens, value.start), SHARING)
  const apart = Math.abs(tokenAt(tokens, total.start) - tokenAt(tokens, count.start))
  return tied && apart <= REACH + 4 ? { total, count } : undefined
}
