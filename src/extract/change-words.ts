import { wordSet } from '../lexicon/word-tables.ts'
import type { Token } from '../model/token.ts'

/** Verbs that make something else rise; without "by" their figure is a level ("raised $5 million"). */
export const LIFTS = wordSet('lift raise boost push')
export const CUTS = wordSet('cut trim slash lower shed shrink')

/** "a saving of 34 %": nouns for a fall whose verb is another word or means something else. */
export const FALL_NOUNS = wordSet('saving reduction')

const MORE = wordSet('more higher larger greater bigger longer faster dearer')
const LESS = wordSet('less fewer lower smaller cheaper shorter slower lighter')

/** "a third less fuel", "40 % more visitors": a comparison that says how far one level lies from another. */
export function comparedAt(token: Token | undefined): 'up' | 'down' | undefined {
  if (!token) return undefined
  if (MORE.has(token.lower)) return 'up'
  return LESS.has(token.lower) ? 'down' : undefined
}

const RATE_BEHIND =
  /^(?:a|an|per|each|every|annual|annually|yearly|monthly|quarterly|cagr|compound|year-on-year|year-over-year|yoy|average|on)$/
const RATE_BEFORE = /^(?:annual|annually|yearly|average|averaging|averaged|cagr|compound|monthly|quarterly)$/
const REACH_BEFORE = 5

/** "7 % a year", "a CAGR of 7 %": a rate of change is not the change over the period. */
export function isRate(tokens: readonly Token[], from: number, to: number): boolean {
  const behind = tokens.slice(to, to + 3)
  if (RATE_BEHIND.test(behind[0]?.lower ?? '')) return true
  if (behind.some(({ lower }) => /^(?:cagr|annually|annual|compound|yearly)$/.test(lower))) return true
  const ahead = tokens.slice(Math.max(0, from - REACH_BEFORE), from)
  // "at a rate of 7 %" is a rate; "the success rate rose by 7 %" is a change of one.
  return ahead.some(
    ({ lower }, i) => RATE_BEFORE.test(lower) || (lower === 'rate' && /^(?:of|:)?$/.test(ahead[i + 1]?.lower ?? ''))
  )
}
