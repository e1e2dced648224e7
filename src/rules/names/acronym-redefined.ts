import { defineRule } from '../../check/rule.ts'

/** Words of an expansion as they count: case, hyphens, plurals and small words do not. */
function wordsOf(long: string): string[] {
  return long
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word && !/^(?:of|the|and|for|in|on|to|a|an)$/.test(word))
    .map((word) => word.replace(/(?:ies|y|e?s|ing|ed|al|ion)$/, ''))
}

const differ = (a: string, b: string): boolean => {
  const [x, y] = [wordsOf(a), wordsOf(b)]
  return x.some((word) => !y.includes(word)) && y.some((word) => !x.includes(word)) && x.join('') !== y.join('')
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
