import { isFunctionWord } from '../lexicon/function-words.ts'
import { baseForm, type WordClass } from '../lexicon/words.ts'
import type { Token, TokenKind } from '../model/token.ts'

export type { Token, TokenKind }

// A word may hold inner apostrophes, hyphens, dots between letters or digits ("V2.5", "U.S."), "&" between capitals and "+" at its end ("C++").
const TOKEN =
  /\p{L}[\p{L}\p{M}\p{N}]*(?:[-'’.&/](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*(?:\.(?=\s[a-z])|\+\+|#)?|\d+(?:[.,]\d+)*[\p{L}\p{M}\d]*(?:-\p{L}[\p{L}\p{M}]*)*|[.,;:!?()[\]{}"“”‘’'…–—-]|\S/gu

const PUNCTUATION = /^[.,;:!?()[\]{}"“”‘’'…–—-]$/

/** Splits rendered text into tokens; offsets are those of the text, and nothing but white space is left out. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(TOKEN)) {
    const word = match[0]
    const first = word.charCodeAt(0)
    const kind: TokenKind =
      first >= 48 && first <= 57
        ? 'number'
        : PUNCTUATION.test(word)
          ? 'punctuation'
          : /^\p{L}/u.test(word)
            ? 'word'
            : 'symbol'
    tokens.push(makeToken(tokens.length, kind, word, match.index))
  }
  return tokens
}

// One literal gives all tokens one shape; spreading into them made every later property access slow.
function makeToken(index: number, kind: TokenKind, text: string, start: number): Token {
  const printed = text.toLowerCase()
  const lower = printed.includes('’') ? printed.replaceAll('’', "'") : printed
  let lemma = lower
  let family = lower
  let wordClass: Token['wordClass'] = 'unknown'
  const capital = kind === 'word' && text[0] !== lower[0]
  if (kind === 'word' && isFunctionWord(lower)) wordClass = 'function'
  else if (kind === 'word') {
    const stem = lower.endsWith("'s") || lower.endsWith("s'") ? lower.replace(/'s?$/, '') : lower
    const entry = baseForm(stem)
    lemma = entry?.lemma ?? stem
    family = entry?.family ?? stem
    wordClass = entry ? commonest(entry.classes) : capital ? 'name' : 'unknown'
  }
  return { index, kind, text, lower, start, end: start + text.length, lemma, family, wordClass, capital }
}

function commonest(classes: Readonly<Partial<Record<WordClass, number>>>): WordClass {
  let best: WordClass = 'noun'
  let most = -1
  for (const [wordClass, count] of Object.entries(classes) as [WordClass, number][]) {
    if (count > most) [best, most] = [wordClass, count]
  }
  return best
}
