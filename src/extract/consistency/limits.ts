import { MONTHS } from '../../lexicon/months.ts'
import type { Frame } from '../frame.ts'
import { groupEnd } from '../noun-phrase.ts'

/** Tokens behind a statement in which it may be limited. */
const REACH = 9
const TIMES =
  /^(?:the|a|an|its|their)?\s*(?:first|second|last|next|year|years|decade|decades|month|months|week|weeks|time|now|long|good|repair|repairs|renovation|maintenance)\b/i

/** "in Japan", "for adults": the place or group that what stands before is limited to. */
export function limitAfter({ text, tokens, classes }: Frame, from: number, to: number): string | undefined {
  for (let i = Math.max(0, from); i < Math.min(to, from + REACH); i++) {
    const { lower, kind } = tokens[i]!
    if (kind === 'punctuation' && lower !== ',') return undefined
    if (lower !== 'in' && lower !== 'for') continue
    const next = tokens[i + 1]
    if (next?.kind !== 'word' || MONTHS.has(next.lower)) continue
    if (lower === 'in' && classes[i + 1] !== 'name' && !/^(?:the|some|most|many|several)$/.test(next.lower)) continue
    const end = groupEnd(tokens, classes, i + 1, to)
    if (end <= i + 1) continue
    const words = text.slice(next.start, tokens[end - 1]!.end)
    if (!TIMES.test(words) && !/\d{4}/.test(words)) return words.toLowerCase()
  }
  return undefined
}
