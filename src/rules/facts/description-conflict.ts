import { defineRule } from '../../check/rule.ts'
import { conflictOf } from '../judge-pair.ts'

/** Reports one thing described as two things that exclude each other. */
export const descriptionConflict = defineRule({
  id: 'description-conflict',
  group: 'facts',
  summary: 'One thing is described as one kind of thing',
  severity: 'warning',
  reads: 'description-pair',
  doubt: 'the two descriptions speak of two things, or of two sides of one thing that can both hold',
  messages: {
    differs: '“{subject}” is described as `{stated}` here and as `{other}` elsewhere'
  },
  check(pair, say) {
    const { a, b, exclusion } = pair
    return say.differs({
      message: 'differs',
      values: { subject: a.subject.printed, stated: b.printed, other: a.printed },
      ...conflictOf(pair, b.printed, a.printed, exclusion),
      question: `What is ${a.subject.printed}: ${a.printed}, or ${b.printed}?`
    })
  }
})
