import { ordinalOf, SERIES_NOUNS } from '../lexicon/ordinals.ts'
import type { Token } from '../model/token.ts'

/** Numbered members of series: "Version 3", "release 2.1", "the second edition", "third-generation panels". */
export function readSeries(tokens: readonly Token[]): string[] {
  const found = new Set<string>()
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    const next = tokens[i + 1]
    if (SERIES_NOUNS.has(token.lemma) && next && /^(?:\d{1,3}(?:\.\d+)*[a-z]?|[ivx]{1,4}|[a-e])$/i.test(next.text) && next.start - token.end === 1) {
      found.add(`${token.lemma} ${next.lower}`)
    }
    const ordinal = ordinalOf(token.lower)
    if (ordinal !== undefined && next && SERIES_NOUNS.has(next.lemma)) found.add(`${next.lemma} ${ordinal}`)
    const [head = '', tail = ''] = token.lower.split('-')
    const hyphened = ordinalOf(head)
    if (hyphened !== undefined && SERIES_NOUNS.has(tail)) found.add(`${tail} ${hyphened}`)
  }
  return [...found]
}
