import { defineRule } from '../../check/rule.ts'

const SMALL = /^(?:of|the|and|for|in|on|to|a|an|with|by|at|from|de|la|or)$/

/** Words of an expansion as they count: case, hyphens and small words do not. */
const wordsOf = (long: string): string[] =>
  long
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word && !SMALL.test(word))

/** Two forms of one word: "programme" and "programming", "organisation" and "organizational". */
function alike(a: string, b: string): boolean {
  let common = 0
  while (common < Math.min(a.length, b.length) && a[common] === b[common]) common++
  return common >= Math.min(5, a.length, b.length) || common >= 0.7 * Math.max(a.length, b.length)
}

const differ = (a: string, b: string): boolean => {
  const [x, y] = [wordsOf(a), wordsOf(b)]
  const only = (from: readonly string[], other: readonly string[]) =>
    from.some((word) => !other.some((each) => alike(word, each)))
  return only(x, y) && only(y, x) && x.join('') !== y.join('')
}

/** Reports an abbreviation that the text spells out in two ways. */
export const acronymRedefined = defineRule({
  id: 'acronym-redefined',
  group: 'names',
  summary: 'An abbreviation stands for one thing',
  severity: 'warning',
  reads: 'acronym',
  doubt: 'the field uses the abbreviation for both, and the context makes plain which is meant',
  messages: {
    differs: '`{short}` stands for “{stated}” here and for “{other}” elsewhere'
  },
  check({ short, expansions }, say) {
    const first = expansions[0]!
    const other = expansions.find(({ long }) => differ(first.long, long))
    if (!other) return expansions.length > 1 ? say.agrees() : undefined
    return say.differs({
      message: 'differs',
      values: { short, stated: other.long, other: first.long },
      at: other,
      against: [first],
      confidence: 0.9,
      working: [`the initials of both spell ${short}`],
      reported: other.long,
      computed: first.long,
      question: `What does ${short} stand for?`
    })
  }
})
