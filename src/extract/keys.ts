import { wordSet } from '../lexicon/word-tables.ts'
import { baseForm } from '../lexicon/words.ts'
import type { Token } from '../model/token.ts'

/** Content words that say nothing of which fact is meant; they tie no two sentences. */
const EMPTY = wordSet(`
  include use make take give show say report state note describe call name term mean become remain provide offer allow help lead
  number amount level type kind form way part example case thing something people time year month day week percent million billion trillion thousand hundred dozen
  new large high low small good great major main key important significant several various different first second third last next recent current today
  section table figure chapter article source overview summary conclusion introduction background
`)

/** The key of a token: its derivational family; undefined for words that carry no content and for figures. */
export function keyOf(token: Token): string | undefined {
  if (token.kind !== 'word' || token.wordClass === 'function') return undefined
  if (token.lower.length < 2 && !token.capital) return undefined
  return token.family
}

/** Keys of `tokens[from, to)`, in order, without repeats; a hyphenated word counts whole and by its parts. */
export function contentKeys(tokens: readonly Token[], from = 0, to = tokens.length): string[] {
  const keys = new Set<string>()
  for (let i = from; i < to; i++) {
    const token = tokens[i]!
    const key = keyOf(token)
    if (key === undefined) continue
    keys.add(key)
    if (token.text.includes('-')) for (const part of partsOf(token)) keys.add(part)
  }
  return [...keys].filter((key) => !EMPTY.has(key))
}

function partsOf(token: Token): string[] {
  return token.lower
    .split('-')
    .filter((part) => part.length > 2 && !/\d/.test(part))
    .map((part) => baseForm(part)?.family ?? part)
}
