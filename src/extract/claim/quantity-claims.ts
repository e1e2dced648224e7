import { HALVES, IDENTIFIED } from '../../lexicon/predicate-words.ts'
import type { QuantityMention } from '../../model/mention.ts'
import type { Reading } from '../../model/reading.ts'
import { tokenAt } from '../frame.ts'
import { isModal } from '../tagging.ts'
import { type ValueContext, valueClaim } from './value-context.ts'
import type { Words } from './words.ts'

/** "five times", "1.5 points": the word behind is a part of the value. */
function wordOfValue({ tokens }: Reading, to: number, { quantity }: QuantityMention): boolean {
  const next = tokens[to]?.lower
  return quantity.dimension === 'count' && (next === 'times' || (next === 'points' && quantity.printed.includes('.')))
}

/** With "between" and "times", which are part of what is printed as the value. */
function wholeQuantity(
  { text, reading }: { text: string; reading: Reading },
  mention: QuantityMention
): QuantityMention {
  const at = tokenAt(reading.tokens, mention.start)
  const to = tokenAt(reading.tokens, mention.end)
  const before = reading.tokens[at - 1]
  const between = before?.lower === 'between' && /\band\b/.test(mention.quantity.printed)
  const times = wordOfValue(reading, to, mention)
  if (!between && !times) return mention
  const start = between ? before.start : mention.start
  const end = times ? reading.tokens[to]!.end : mention.end
  return { ...mention, quantity: { ...mention.quantity, printed: text.slice(start, end) } }
}

/** "ten-year", "two-room": a figure in words that is tied to its noun says of what kind the next noun is. */
const isKindOfNoun = (text: string): boolean => /^[a-z]+-[a-z]+$/i.test(text) && !/^\w+ty-\w+$/i.test(text)

/** Parameters of a method, numbers that only name, and figures that say which or of what kind, state nothing. */
function isParameter({ reading }: ValueContext, mention: QuantityMention): boolean {
  const { tokens } = reading
  const at = tokenAt(tokens, mention.start)
  const to = tokenAt(tokens, mention.end)
  const before = tokens[at - 1]?.lower ?? ''
  const { printed } = mention.quantity
  if (/^(?:ci|cri|confidence|credible)$/.test(tokens[to]?.lower ?? '')) return true
  if (printed === 'half' && HALVES.has(before)) return true
  if (to === at + 1 && tokens[at]!.kind === 'word' && isKindOfNoun(tokens[at]!.text)) return true
  if (/^\d+$/.test(printed) && IDENTIFIED.has(before)) return true
  // "The two mills are …" presupposes their number.
  if (printed === 'two' && before === 'the' && at === 1) return true
  // "may one day return"
  const someDay = printed === 'one day' && at > 0 && isModal(tokens[at - 1]!)
  return someDay || (printed === 'one' && before === 'least')
}

/** Claims about the figures of a passage. */
export function quantityClaims(context: ValueContext, ranked: readonly Words[]): Words[] {
  const { reading, sentence, passage } = context
  return reading.quantities.flatMap((mention, i) => {
    if (mention.quantity.dimension === 'ordinal' || isParameter(context, mention)) return []
    if (!sentence.figureEnds.has(tokenAt(reading.tokens, mention.start))) return []
    // "the wettest month in ten years": the figure is the scope of the rank.
    const scope = ranked.some(
      ({ start, end, value }) => value.type === 'words' && mention.start > start && mention.end <= end
    )
    if (scope) return []
    const { quantity } = wholeQuantity({ text: passage.text, reading }, mention)
    return [valueClaim(context, 'quantity', mention, reading.measures[i]!.printed, { type: 'quantity', quantity })]
  })
}
