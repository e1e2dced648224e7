import { defineRule } from '../../check/rule.ts'
import { conflictOf } from '../judge-pair.ts'

/** Reports one person with one office at two organisations, or said to be of two. */
export const affiliationConflict = defineRule({
  id: 'affiliation-conflict',
  group: 'names',
  summary: 'A person is placed at one organisation',
  severity: 'warning',
  reads: 'person-pair',
  doubt: 'the person belongs to both, or one is a part of the other',
  messages: {
    differs: '{person} is placed at `{stated}` here and at `{other}` elsewhere'
  },
  check(pair, say) {
    const { a, b, person, clash, separatedBy } = pair
    if (clash !== 'organisation') return undefined
    if (separatedBy) return say.undecided('qualifiers-differ')
    const [stated, other] = [b.organisation ?? '', a.organisation ?? '']
    return say.differs({
      message: 'differs',
      values: { person, stated, other },
      ...conflictOf(pair, stated, other)
    })
  }
})
