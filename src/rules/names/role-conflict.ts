import { defineRule } from '../../check/rule.ts'

/** Reports one person with two offices that nobody holds together. */
export const roleConflict = defineRule({
  id: 'role-conflict',
  group: 'names',
  summary: 'A person holds one office of a kind at a time',
  severity: 'warning',
  reads: 'person-pair',
  doubt: 'the offices were held one after the other, or two people bear the name',
  messages: {
    differs: '{person} is `{stated}` here and `{other}` elsewhere'
  },
  check({ a, b, person, clash, separatedBy, tie }, say) {
    if (clash === 'organisation') return undefined
    if (!clash) return say.agrees()
    if (separatedBy) return say.undecided('qualifiers-differ')
    const [stated, other] = [b.title ?? '', a.title ?? '']
    return say.differs({
      message: 'differs',
      values: { person, stated, other },
      at: b,
      against: [a],
      confidence: tie.score,
      working: tie.steps,
      reported: stated,
      computed: other,
      question: `Which holds: ${other} or ${stated}?`
    })
  }
})
