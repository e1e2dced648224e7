import type { QuantityMention } from '../model/mention.ts'
import type { RestMention } from '../model/rest.ts'
import { nounBehind } from './footing/things.ts'
import { type Frame, tokenAt } from './frame.ts'

/** Words in front of a figure that make it what others leave. */
const REST = new Set(['other', 'remaining'])
const NO_REST = new Set(['multiple', 'ordinal', 'percentage-point', 'temperature', 'duration'])

/** "the other 40", "the remaining £5 million", "the rest, 40,". */
function isRest({ tokens }: Frame, from: number): boolean {
  const [first, second, third] = [tokens[from - 1]?.lower, tokens[from - 2]?.lower, tokens[from - 3]?.lower]
  if (REST.has(first ?? '') && /^(?:the|its|their)$/.test(second ?? '')) return true
  return (first === ',' || first === '(' || first === 'some') && second === 'rest' && third === 'the'
}

/** Reads figures that are said to be what others leave over. */
export function readRests(frame: Frame, quantities: readonly QuantityMention[]): RestMention[] {
  return quantities.flatMap((value, i) => {
    const { quantity, per } = value
    if (NO_REST.has(quantity.dimension) || quantity.isRange || quantity.signed || per !== undefined) return []
    if (!isRest(frame, tokenAt(frame.tokens, value.start))) return []
    const nouns = quantities.slice(0, i + 1).map((each) => nounBehind(frame, each)?.family)
    return [{ value, before: quantities.slice(0, i), nouns }]
  })
}
