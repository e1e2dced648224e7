import { ordinalOf, SERIES_NOUNS } from '../lexicon/ordinals.ts'
import type { Token } from '../model/token.ts'

const NUMBER = /^(?:\d{1,3}(?:\.\d+)*[a-z]?|[ivx]{1,4}|[a-e])$/i

/** "release 2.1", "phase II". */
function numbered(noun: Token, next: Token | undefined): string | undefined {
  if (!next || !SERIES_NOUNS.has(noun.lemma)) return undefined
  return next.start - noun.end === 1 && NUMBER.test(next.text) ? `${noun.lemma} ${next.lower}` : undefined
}

/** "the second edition", "third-generation". */
function counted(token: Token, next: Token | undefined): string | undefined {
  const ordinal = ordinalOf(token.lower)
  if (ordinal !== undefined) return next && SERIES_NOUNS.has(next.lemma) ? `${next.lemma} ${ordinal}` : undefined
  const hyphen = token.lower.indexOf('-')
  if (hyphen < 0) return undefined
  const noun = token.lower.slice(hyphen + 1)
  const first = SERIES_NOUNS.has(noun) ? ordinalOf(token.lower.slice(0, hyphen)) : undefined
  return first === undefined ? undefined : `${noun} ${first}`
}

/** Numbered members of series: "Version 3", "release 2.1", "the second edition", "third-generation panels". */
export function readSeries(tokens: readonly Token[]): string[] {
  const found = new Set<string>()
  for (let i = 0; i < tokens.length; i++) {
    const member = numbered(tokens[i]!, tokens[i + 1]) ?? counted(tokens[i]!, tokens[i + 1])
    if (member) found.add(member)
  }
  return [...found]
}
