import { defineRule } from '../../check/rule.ts'
import { conflictOf } from '../judge-pair.ts'

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
  check(pair, say) {
    const { a, b, person, clash, separatedBy } = pair
    if (clash === 'organisation') return undefined
    if (!clash) return say.agrees()
    if (separatedBy) return say.undecided('qualifiers-differ')
    const [stated, other] = [b.title ?? '', a.title ?? '']
    return say.differs({
      message: 'differs',
      values: { person, stated, other },
      ...conflictOf(pair, stated, other)
    })
  }
})
