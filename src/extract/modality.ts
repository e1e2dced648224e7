import { modalityPhrase, modalityWord, weaker } from '../lexicon/modality-words.ts'
import { wordSet } from '../lexicon/word-tables.ts'
import type { Modality } from '../model/claim.ts'
import type { Token, TokenClass } from '../model/token.ts'
import { groupEnd } from './noun-phrase.ts'

const REPORTING = wordSet(
  'said says stated states reported reports claimed claims argued argues noted notes announced told according'
)
const NEGATIONS = wordSet(
  "not no never neither nor without n't cannot can't don't doesn't didn't isn't aren't wasn't weren't won't hasn't haven't hadn't couldn't wouldn't shouldn't hardly rarely seldom none lacks lack lacking fails failed unable"
)

/** How firmly `tokens[from, to)` says what it says; the weakest word decides. */
export function modalityOf(tokens: readonly Token[], from: number, to: number): Modality {
  let found: Modality = 'asserted'
  for (let i = from; i < to; i++) {
    const word = modalityWord(tokens[i]!.lower) ?? modalityPhrase(tokens[i]!.lower, tokens[i + 1]?.lower)
    if (word && !isMonth(tokens, i)) found = weaker(found, word)
  }
  return found
}

/** "May 2024" and "in May" are dates. */
function isMonth(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!
  return token.lower === 'may' && token.capital && (i > 0 || tokens[i + 1]?.kind === 'number')
}

export function isNegated(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { lower } = tokens[i]!
    if (!NEGATIONS.has(lower)) continue
    const next = tokens[i + 1]?.lower
    if (lower === 'not' && (next === 'only' || next === 'just' || next === 'least')) continue
    if (
      lower === 'no' &&
      (next === 'longer' || next === 'more' || next === 'fewer' || next === 'less' || next === 'later')
    )
      continue
    return true
  }
  return false
}

/** Who is said to say it: the words after "according to", or before a verb of saying. */
export function speakerOf(
  text: string,
  tokens: readonly Token[],
  classes: readonly TokenClass[],
  from: number,
  to: number
): string | undefined {
  for (let i = from; i + 2 < to; i++) {
    if (tokens[i]!.lower === 'according' && tokens[i + 1]!.lower === 'to') {
      const end = groupEnd(tokens, classes, i + 2, to)
      if (end > i + 2) return text.slice(tokens[i + 2]!.start, tokens[end - 1]!.end)
    }
    if (i > from && REPORTING.has(tokens[i]!.lower) && classes[i - 1] === 'name') {
      let start = i - 1
      while (start > from && classes[start - 1] === 'name') start--
      return text.slice(tokens[start]!.start, tokens[i - 1]!.end)
    }
  }
  return undefined
}
