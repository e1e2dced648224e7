import { hedgesAnd } from '../lexicon/hedges.ts'
import { REST } from '../lexicon/share-words.ts'
import { wordSet } from '../lexicon/word-tables.ts'
import type { BreakdownMention } from '../model/arithmetic-mentions.ts'
import type { QuantityMention } from '../model/mention.ts'
import { NO_AMOUNT, sameUnit } from '../model/same-unit.ts'
import { scale } from '../quantity/interval.ts'
import { absolute, add, compare, multiply, type Rational, rational, subtract, ZERO } from '../quantity/rational.ts'
import { type Frame, tokenAt } from './frame.ts'
import { groupEnd } from './noun-phrase.ts'
import { cutAfter, cutBefore, labelled, PRONOUNS, type Slot } from './part-label.ts'
import { isTurned, stretchKeys } from './stretch-keys.ts'

const LINKS = wordSet('of out the its their all these those a an total some about around roughly nearly almost')
const SOFT = hedgesAnd('at the a an up to further another additional remaining other last final first still')
const OPENERS = new Set([',', ';', ':', '(', 'and', 'but', 'while', 'whereas', '–', '—', 'or', 'with'])
const MOST_PARTS = 12

function slotsOf(frame: Frame, quantities: readonly QuantityMention[]): Slot[] {
  return quantities.flatMap((mention) => {
    const { quantity, per } = mention
    if (NO_AMOUNT.has(quantity.dimension) || quantity.signed || quantity.isRange || per !== undefined) return []
    const from = tokenAt(frame.tokens, mention.start)
    let soft = from
    while (soft > 0 && SOFT.has(frame.tokens[soft - 1]!.lower)) soft--
    return [{ mention, from, to: tokenAt(frame.tokens, mention.end), soft }]
  })
}

/** "Of the 1,500 hectares, 600 are …": a bare figure takes the unit of the whole. */
function inUnitOf(part: QuantityMention, whole: QuantityMention): QuantityMention | undefined {
  if (sameUnit(part, whole)) return part
  const { quantity } = part
  if (quantity.dimension !== 'count' || quantity.unit !== '' || whole.quantity.scale > 0) return undefined
  const { unit, unitFactor, dimension, basis } = whole.quantity
  const value = scale(quantity.value, unitFactor)
  const nominal = multiply(quantity.nominal, unitFactor)
  return {
    ...part,
    quantity: { ...quantity, value, nominal, unit, unitFactor, dimension, ...(basis ? { basis } : {}) }
  }
}

/** "and the rest could not be typed": what the parts leave, with a label of its own. */
function restBehind(frame: Frame, from: number): BreakdownMention['rest'] {
  for (let i = from; i < frame.tokens.length; i++) {
    if (!REST.has(frame.tokens[i]!.lower) || frame.tokens[i + 1]?.kind === 'number') continue
    const end = cutAfter(frame, i + 1, frame.tokens.length)
    return { keys: stretchKeys(frame.tokens, i + 1, end), turned: isTurned(frame.tokens, i + 1, end) }
  }
  return undefined
}

/** The noun that is divided: "84 segments", "260,000 m³ of concrete". */
function wholeKeys(frame: Frame, whole: Slot): string[] {
  const from = frame.tokens[whole.to]?.lower === 'of' ? whole.to + 1 : whole.to
  return stretchKeys(frame.tokens, from, groupEnd(frame.tokens, frame.classes, from, frame.tokens.length))
}

function make(
  frame: Frame,
  whole: Slot | undefined,
  parts: readonly Slot[],
  form: BreakdownMention['form']
): BreakdownMention | undefined {
  const known = parts.flatMap((slot) => {
    const value = whole ? inUnitOf(slot.mention, whole.mention) : slot.mention
    return value ? [{ slot, value }] : []
  })
  if (known.length === 0) return undefined
  const last = known.at(-1)!.slot
  const rest = restBehind(frame, last.to)
  const remaining = known.some(({ slot }) =>
    frame.tokens.slice(slot.soft, slot.from).some(({ lower }) => REST.has(lower))
  )
  return {
    start: Math.min(whole?.mention.start ?? Number.POSITIVE_INFINITY, known[0]!.slot.mention.start),
    end: last.mention.end,
    whole: whole?.mention,
    wholeKeys: whole ? wholeKeys(frame, whole) : [],
    parts: known.map(({ slot, value }, i) =>
      labelled(frame, slot, value, known[i - 1]?.slot.to ?? 0, known[i + 1]?.slot.soft ?? frame.tokens.length)
    ),
    rest,
    form,
    exhaustive: form === 'sum' || remaining
  }
}

const opensItem = (frame: Frame, slot: Slot): boolean =>
  slot.soft === 0 || OPENERS.has(frame.tokens[slot.soft - 1]!.lower)

const isWithin = (part: QuantityMention, whole: QuantityMention): boolean => {
  const own = inUnitOf(part, whole)
  return own !== undefined && compare(own.quantity.nominal, whole.quantity.nominal) <= 0
}

/** "Of the 250 gauges, 95 …, 130 … and 25 …". */
function fronted(frame: Frame, slots: readonly Slot[], w: number): BreakdownMention | undefined {
  const whole = slots[w]!
  const of = frame.tokens[whole.soft - 1]
  if (!of || !/^(?:of|among)$/.test(of.lower)) return undefined
  const before = frame.tokens[of.index - 1]
  if (before && !/^[,;:]$/.test(before.text) && before.lower !== 'out') return undefined
  const parts = slots.slice(w + 1).filter((slot) => opensItem(frame, slot) && isWithin(slot.mention, whole.mention))
  return make(frame, whole, parts, 'of')
}

/** "63 of the 84 segments". */
function single(frame: Frame, slots: readonly Slot[], w: number): BreakdownMention | undefined {
  const [part, whole] = [slots[w - 1], slots[w]!]
  if (!part) return undefined
  const between = frame.tokens.slice(part.to, whole.from)
  if (!between.some(({ lower }) => lower === 'of') || !between.every(({ lower }) => LINKS.has(lower))) return undefined
  if (!inUnitOf(part.mention, whole.mention)) return undefined
  const found = make(frame, whole, [part], 'single')
  const end = groupEnd(frame.tokens, frame.classes, whole.to, frame.tokens.length)
  const to = cutAfter(frame, end, frame.tokens.length)
  const keys = [
    ...stretchKeys(frame.tokens, end, to),
    ...stretchKeys(frame.tokens, cutBefore(frame, part.soft, 0), part.soft)
  ]
  const turned = isTurned(frame.tokens, end, to)
  return found && { ...found, parts: [{ ...found.parts[0]!, keys: [...new Set(keys)], turned }] }
}

/** "84 segments, 63 of which …", "1,800 cases, of which 1,620 passed …". */
function relative(frame: Frame, slots: readonly Slot[], w: number): BreakdownMention | undefined {
  const whole = slots[w]!
  const first = slots[w + 1]
  if (!first) return undefined
  const at = (i: number) => frame.tokens[i]?.lower ?? ''
  const behind = at(first.to) === 'of' && PRONOUNS.has(at(first.to + 1))
  const ahead = PRONOUNS.has(at(first.soft - 1)) && at(first.soft - 2) === 'of'
  if (!behind && !ahead) return undefined
  const parts = slots
    .slice(w + 1)
    .filter((slot, i) => (i === 0 || opensItem(frame, slot)) && (i === 0 || isWithin(slot.mention, whole.mention)))
  return make(frame, whole, parts, 'which')
}

/** Small figures add up by chance. */
const LEAST_WHOLE = rational(10n)
const HUNDREDTH = rational(1n, 100n)

/** True when the figures add up as printed, and not only within a wide hedge. */
function addsUp(sum: Rational, { quantity }: QuantityMention): boolean {
  const { nominal, value, dimension } = quantity
  if (!value.low || !value.high || (dimension === 'count' && compare(nominal, LEAST_WHOLE) < 0)) return false
  return compare(absolute(subtract(sum, nominal)), multiply(absolute(nominal), HUNDREDTH)) <= 0
}

/** Parts that add up to the figure before them: the sum itself shows what they are. */
function bySum(frame: Frame, slots: readonly Slot[], w: number): BreakdownMention | undefined {
  const whole = slots[w]!
  let sum = ZERO
  for (let i = w + 1; i < Math.min(slots.length, w + 1 + MOST_PARTS); i++) {
    const { quantity } = slots[i]!.mention
    if (!sameUnit(slots[i]!.mention, whole.mention) || compare(quantity.nominal, ZERO) <= 0) return undefined
    sum = add(sum, quantity.nominal)
    if (i > w + 1 && addsUp(sum, whole.mention)) return make(frame, whole, slots.slice(w + 1, i + 1), 'sum')
  }
  return undefined
}

/** Figures of one kind side by side, each with a label: a list that a total elsewhere may add up. */
function listed(frame: Frame, slots: readonly Slot[]): BreakdownMention | undefined {
  const first = slots[0]
  if (!first) return undefined
  const same = slots.filter(({ mention }) => sameUnit(mention, first.mention))
  return same.length < 2 || same.length > MOST_PARTS ? undefined : make(frame, undefined, same, 'list')
}

/** Reads wholes with their labelled parts, and lists of labelled figures of one kind. */
export function readBreakdowns(frame: Frame, quantities: readonly QuantityMention[]): BreakdownMention[] {
  if (quantities.length < 2) return []
  const slots = slotsOf(frame, quantities)
  const found: BreakdownMention[] = []
  let free = 0
  for (let w = 0; w < slots.length; w++) {
    if (slots[w]!.from < free) continue
    const breakdown =
      fronted(frame, slots, w) ?? single(frame, slots, w) ?? relative(frame, slots, w) ?? bySum(frame, slots, w)
    if (!breakdown) continue
    found.push(breakdown)
    free = tokenAt(frame.tokens, breakdown.end)
  }
  const list = found.length === 0 ? listed(frame, slots) : undefined
  return list ? [list] : found
}
