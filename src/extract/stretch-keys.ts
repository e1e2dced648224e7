import { TURNS, UNDONE } from '../lexicon/share-words.ts'
import type { Token } from '../model/token.ts'
import { keyOf } from './keys.ts'

/**
 * Keys of the content words of `tokens[from, to)`. Unlike contentKeys it keeps general words such as "type" and "case":
 * a short label may have no other.
 */
export function stretchKeys(tokens: readonly Token[], from: number, to: number): string[] {
  const keys = new Set<string>()
  for (let i = Math.max(0, from); i < Math.min(to, tokens.length); i++) {
    const key = keyOf(tokens[i]!)
    if (key !== undefined && key.length > 1) keys.add(key)
  }
  return [...keys]
}

/** True when an odd number of words in `tokens[from, to)` turn the statement round. */
export function isTurned(tokens: readonly Token[], from: number, to: number): boolean {
  let turns = 0
  for (let i = Math.max(0, from); i < Math.min(to, tokens.length); i++) {
    const { lower } = tokens[i]!
    if (TURNS.has(lower)) turns++
    else if (UNDONE.has(lower) && (lower !== 'yet' || tokens[i + 1]?.lower === 'to')) turns++
  }
  return turns % 2 === 1
}
