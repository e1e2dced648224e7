import { isFunctionWord } from '../lexicon/function-words.ts'
import type { AcronymUse, Located } from '../model/facts.ts'
import { groupBy } from '../model/group.ts'
import type { AcronymMention, Reading } from '../model/reading.ts'

/** Small words of names in other languages. */
const ARTICLES: ReadonlySet<string> = new Set(['de', 'la'])

/** Words of an expansion as they count: case, hyphens and small words do not. */
const wordsOf = (long: string): string[] =>
  long
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word && !isFunctionWord(word) && !ARTICLES.has(word))

/** Two forms of one word: "programme" and "programming", "organisation" and "organizational". */
function alike(a: string, b: string): boolean {
  let common = 0
  while (common < Math.min(a.length, b.length) && a[common] === b[common]) common++
  return common >= Math.min(5, a.length, b.length) || common >= 0.7 * Math.max(a.length, b.length)
}

const lacks = (words: readonly string[], other: readonly string[]): boolean =>
  words.some((word) => !other.some((each) => alike(word, each)))

/** True when each has a word that the other lacks. */
function differ(a: string, b: string): boolean {
  const [x, y] = [wordsOf(a), wordsOf(b)]
  return lacks(x, y) && lacks(y, x) && x.join('') !== y.join('')
}

/** Every abbreviation that the text spells out, with all its expansions. */
export function acronymUses(readings: Iterable<Reading>): AcronymUse[] {
  const all: Located<AcronymMention>[] = []
  for (const { acronyms, passage } of readings) for (const mention of acronyms) all.push({ ...mention, passage })
  return [...groupBy(all, ({ short }) => short)].map(([short, expansions]) => ({
    short,
    expansions,
    other: expansions.find(({ long }) => differ(expansions[0]!.long, long))
  }))
}
