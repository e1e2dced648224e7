import { wordSet } from '../lexicon/word-tables.ts'
import type { NounPhrase } from '../model/reading.ts'
import type { Token, TokenClass } from '../model/token.ts'
import { groupStart, phraseOf } from './noun-phrase.ts'

const TERM_NOUNS = wordSet('term word phrase expression name acronym doctrine concept notion principle so-called')

/** The noun group that ends before `end` without the words that only say that it is a term: "the doctrine of S", "the term S". */
export function termBefore(
  text: string,
  tokens: readonly Token[],
  classes: readonly TokenClass[],
  end: number,
  limit: number
): NounPhrase | undefined {
  let from = groupStart(tokens, classes, end, limit)
  for (let i = from; i < end - 1; i++) {
    if (TERM_NOUNS.has(tokens[i]!.lower)) from = tokens[i + 1]!.lower === 'of' ? i + 2 : i + 1
  }
  return from < end ? phraseOf(text, tokens, classes, from, end) : undefined
}
