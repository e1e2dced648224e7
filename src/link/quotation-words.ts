import { isFunctionWord } from '../lexicon/function-words.ts'
import { baseForm } from '../lexicon/words.ts'

/** Abbreviation by its spelt-out words, both in lower case: "AGI" and what it stands for are one word of a quotation. */
export type Expansions = ReadonlyMap<string, string>

export const isContent = (word: string): boolean => word !== '' && !isFunctionWord(word)

/** Content words of a stretch of lower-cased words, by their families. */
export function contentOf(sequence: readonly string[], expansions: Expansions = new Map()): string[] {
  let words = sequence.join(' ').replaceAll('-', ' ')
  for (const [long, short] of expansions) words = words.replaceAll(long, short).replaceAll(`${short}s`, short)
  return words
    .split(' ')
    .filter(isContent)
    .map((word) => baseForm(word)?.family ?? word)
}

/** Lower-cased words of printed ones. */
export const sequenceOf = (words: string): string[] =>
  words
    .replace(/\[[^\]]{0,200}\]/g, ' ')
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu)
    ?.map((word) => word.replace(/'s?$/, '')) ?? []

/** Length of the longest common subsequence, bounded by the length of a quotation (cut at 80 words). */
export function commonSubsequence(a: readonly string[], b: readonly string[]): number {
  const [x, y] = [a.slice(0, 80), b.slice(0, 80)]
  let row = new Array<number>(y.length + 1).fill(0)
  for (const word of x) {
    const next = [0]
    for (let j = 1; j <= y.length; j++) next[j] = word === y[j - 1] ? row[j - 1]! + 1 : Math.max(row[j]!, next[j - 1]!)
    row = next
  }
  return row[y.length]!
}

const NEGATIONS = new Set(['not', 'no', 'never', "n't", 'nor', 'without'])

export const negationsIn = (sequence: readonly string[]): number =>
  sequence.filter((word) => NEGATIONS.has(word) || word.endsWith("n't")).length

const PREFIX = /^(?:non-?|un|in|im|ir|il|dis)(?=\p{L}{4})/u

/** The word that a negating prefix turns round: "unavoidable" gives "avoidable". */
export function affirmed(word: string): string | undefined {
  const bare = word.replace(PREFIX, '')
  return bare !== word && baseForm(bare) ? bare : undefined
}
