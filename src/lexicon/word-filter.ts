/**
 * A set of words that nearly every word of a text is not in. First letter, last letter and length rule most of them
 * out before the string has to be hashed, which is what a plain set spends its time on.
 */
export interface WordFilter {
  has(lower: string): boolean
}

const LENGTHS = 16

function slot(word: string): number {
  const length = word.length
  return (
    (((word.charCodeAt(0) & 31) << 5) | (word.charCodeAt(length - 1) & 31)) * LENGTHS + Math.min(length, LENGTHS - 1)
  )
}

/** A filter that holds `words`, given in lower case. */
export function wordFilter(words: Iterable<string>): WordFilter {
  const set = new Set(words)
  const slots = new Uint8Array(32 * 32 * LENGTHS)
  for (const word of set) slots[slot(word)] = 1
  return { has: (lower) => slots[slot(lower)] === 1 && set.has(lower) }
}
