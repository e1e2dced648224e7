import { defineRule } from '../../check/rule.ts'

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
  check({ short, expansions, other }, say) {
    const first = expansions[0]!
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
