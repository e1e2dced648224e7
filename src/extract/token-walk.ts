import { wordSet } from '../lexicon/word-tables.ts'
import { baseForm } from '../lexicon/words.ts'
import type { Token } from '../model/token.ts'

/** Small questions about the tokens around a figure, shared by the readers of quantities and of dates. */

const ENDS_SENTENCE = /^[.!?:;“"([‘•|]$/

/** True when the token opens a sentence, a quotation or a bracket, where a capital says nothing. */
export function opensSentence(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]
  return before === undefined || ENDS_SENTENCE.test(before.lower)
}

const IRREGULAR_PLURALS = wordSet(
  'people men women children data media species bacteria aircraft criteria phenomena feet teeth mice police cattle'
)

/** A lower-case noun in the plural, or an unknown word that looks like one. */
export function isPluralNoun(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || token.wordClass === 'function') return false
  const { lower } = token
  if (IRREGULAR_PLURALS.has(lower)) return true
  if (!lower.endsWith('s') || /(?:ss|us|is|'s)$/.test(lower) || token.capital) return false
  const entry = baseForm(lower)
  if (!entry) return true
  if (entry.classes.noun === undefined || token.wordClass === 'verb') return false
  // "goods" is listed as it stands; "economics" and "news" are, too, and count nothing.
  return (
    entry.lemma !== lower ||
    (entry.classes.noun > 0 && entry.classes.verb === undefined && !/(?:ics|news)$/.test(lower))
  )
}

/** A plural behind a figure: "measures", "risks" and "ferries" are nouns there, though they can be verbs. */
export const isCountedPlural = (token: Token): boolean =>
  isPluralNoun(token) ||
  (token.kind === 'word' &&
    !token.capital &&
    token.lower.endsWith('s') &&
    token.lemma !== token.lower &&
    baseForm(token.lower)?.classes.noun !== undefined)

/** True when a plural noun follows, with at most two describing words between: "2,000 new energy projects". */
export function countsNoun(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < Math.min(from + 3, tokens.length); i++) {
    const token = tokens[i]!
    if (isPluralNoun(token)) return true
    if (
      token.kind !== 'word' ||
      token.wordClass === 'function' ||
      token.wordClass === 'verb' ||
      token.wordClass === 'adverb'
    )
      return false
  }
  return false
}

/** Index of the first token that starts at or behind `offset`, looking from `index` on. */
export function tokenFrom(tokens: readonly Token[], index: number, offset: number): number {
  let i = index
  while (i < tokens.length && tokens[i]!.start < offset) i++
  return i
}

/** Index of the token that holds `offset`, looking from `index` back. */
export function tokenBack(tokens: readonly Token[], index: number, offset: number): number {
  let i = index
  while (i > 0 && tokens[i - 1]!.end > offset) i--
  return i
}
