import type { LabelledValue, LabelledValues } from '../model/labelled-values.ts'
import type { DateMention, QuantityMention } from '../model/mention.ts'
import type { NounPhrase } from '../model/reading.ts'
import { scale } from '../quantity/interval.ts'
import { multiply } from '../quantity/rational.ts'
import { type Frame, tokenAt } from './frame.ts'
import { nounBefore } from './holders.ts'
import { phraseAfter } from './relations.ts'

type Labeller = (frame: Frame, value: QuantityMention) => NounPhrase | undefined

const firstToken = (frame: Frame, { start }: QuantityMention): number => tokenAt(frame.tokens, start)
const behind = (frame: Frame, { end }: QuantityMention): number => tokenAt(frame.tokens, end)

/** "Albis (12 km)": the noun before the bracket. */
const beforeBracket: Labeller = (frame, value) => {
  const i = firstToken(frame, value)
  const open = frame.tokens[i - 1]?.text === '(' ? i - 1 : frame.tokens[i - 2]?.text === '(' ? i - 2 : undefined
  return open === undefined ? undefined : nounBefore(frame, open)
}

/** "12 cm in the valley form", "15 % of the first group": the noun behind the preposition. */
const behindPreposition: Labeller = (frame, value) => {
  let i = behind(frame, value)
  if (
    frame.tokens[i]?.kind === 'word' &&
    frame.tokens[i]!.wordClass !== 'function' &&
    /^(?:in|for|of|among|at)$/.test(frame.tokens[i + 1]?.lower ?? '')
  )
    i++
  const word = frame.tokens[i]?.lower ?? ''
  if (!/^(?:in|for|of|among|at)$/.test(word) && !(word === 'with' && frame.classes[i + 1] === 'name')) return undefined
  let to = i + 1
  while (to < frame.tokens.length && frame.tokens[to]!.kind === 'word') to++
  return phraseAfter(frame, i + 1, to)
}

/** "A finished in 12 s, B in 15 s", "A with 3 kg", "A at 9 m", "A: 12": the noun before the preposition. */
const beforePreposition: Labeller = (frame, value) => {
  const i = firstToken(frame, value)
  const link = frame.tokens[i - 1]?.lower ?? ''
  if (!/^(?:in|with|at|on|had|has|scored|is|was|averaged|reached|took|:)$/.test(link)) return undefined
  let at = i - 1
  if (frame.classes[at - 1] === 'verb') at--
  return nounBefore(frame, at)
}

const LABELLERS: readonly Labeller[] = [beforeBracket, behindPreposition, beforePreposition]

function comparable(a: QuantityMention, b: QuantityMention): boolean {
  const { quantity: x } = a
  const { quantity: y } = b
  return (
    x.dimension === y.dimension &&
    (x.basis ?? '') === (y.basis ?? '') &&
    a.per === b.per &&
    (x.dimension !== 'other' || x.unit === y.unit)
  )
}

const isPlain = ({ quantity }: QuantityMention): boolean =>
  quantity.dimension !== 'multiple' && quantity.dimension !== 'ordinal' && !quantity.isRange

/** "two hours with A, three with B": a bare number that follows in the list is of the same unit. */
function inUnitOf(first: QuantityMention, value: QuantityMention): QuantityMention {
  const { quantity } = value
  if (quantity.dimension !== 'count' || quantity.unit !== '' || first.quantity.unit === '' || first.per !== value.per)
    return value
  const { dimension, unit, unitFactor, basis } = first.quantity
  const nominal = multiply(quantity.nominal, unitFactor)
  return {
    ...value,
    quantity: {
      ...quantity,
      dimension,
      unit,
      unitFactor,
      nominal,
      value: scale(quantity.value, unitFactor),
      ...(basis ? { basis } : {})
    }
  }
}

function listOf(
  frame: Frame,
  values: readonly QuantityMention[],
  labeller: Labeller,
  least = 2
): LabelledValues | undefined {
  const items: LabelledValue[] = []
  for (const each of values) {
    const value = items[0] ? inUnitOf(items[0].value, each) : each
    if (items.length > 0 && !comparable(items[0]!.value, value)) continue
    const label = labeller(frame, value)
    if (label && label.keys.length > 0 && !items.some((item) => item.label.start === label.start))
      items.push({ label, value })
  }
  const [first, last] = [items[0], items.at(-1)]
  if (!first || !last || items.length < least) return undefined
  return { start: Math.min(first.label.start, first.value.start), end: Math.max(last.label.end, last.value.end), items }
}

/**
 * Reads figures of one kind that a sentence gives to two or more things: "A (5 km), B (7 km)", "5 % of A, 7 % of B"; and
 * a lone share with the group that it is of, which the next sentence may set beside another.
 */
export function readLabelledValues(
  frame: Frame,
  quantities: readonly QuantityMention[],
  dates: readonly DateMention[]
): LabelledValues[] {
  const values = quantities.filter(isPlain)
  if (dates.length > 2) return []
  if (values.length === 1 && values[0]!.quantity.dimension === 'percent')
    return [listOf(frame, values, behindPreposition, 1)].flatMap((list) => list ?? [])
  if (values.length < 2) return []
  return LABELLERS.flatMap((labeller) => listOf(frame, values, labeller) ?? [])
}
