import type { QuantityMention } from '../../model/mention.ts'
import type { Token } from '../../model/token.ts'
import { type Frame, tokenAt } from '../frame.ts'
import { isCountedPlural } from '../token-walk.ts'

/** The noun that a count counts: the first plural behind it, with words that describe it between. */
export function nounBehind({ tokens }: Frame, { end }: QuantityMention): Token | undefined {
  const from = tokenAt(tokens, end)
  for (let i = from; i < Math.min(tokens.length, from + 4); i++) {
    const token = tokens[i]!
    if (token.kind !== 'word' || token.wordClass === 'function') return undefined
    if (isCountedPlural(token)) return token
  }
  return undefined
}

/** Counts of several things add up only when they are kinds of one: all named alike, or each by a name of its own. */
export function sameThings(frame: Frame, whole: QuantityMention, parts: readonly QuantityMention[]): boolean {
  if (whole.quantity.dimension !== 'count') return true
  const noun = nounBehind(frame, whole)?.family
  const nouns = parts.map((part) => nounBehind(frame, part)?.family)
  const alike = nouns.filter((each) => each === undefined || each === noun).length
  return alike === parts.length || (alike === 0 && new Set(nouns).size === nouns.length)
}
