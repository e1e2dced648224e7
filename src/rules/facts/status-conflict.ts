import { defineRule } from '../../check/rule.ts'
import { conflictOf } from '../judge-pair.ts'

/** Reports a thing that is done in one place and not yet done in another: approved and pending, open and closed. */
export const statusConflict = defineRule({
  id: 'status-conflict',
  group: 'facts',
  summary: 'A thing is as far along in one place as in the other',
  severity: 'warning',
  reads: 'status-pair',
  doubt: 'the two sentences speak of two things, of two parts of one thing, or of two times',
  messages: {
    differs: '“{thing}”: `{stated}` here, `{other}` elsewhere'
  },
  check(pair, say) {
    const { a, b, separatedBy } = pair
    if (a.planned || b.planned) return undefined
    if (separatedBy) return say.undecided('qualifiers-differ')
    return say.differs({
      message: 'differs',
      values: { thing: b.thing.printed, stated: b.printed, other: a.printed },
      ...conflictOf(pair, b.printed, a.printed, `\`${a.printed}\` and \`${b.printed}\` cannot both hold at one time`),
      question: `How far has ${b.thing.printed} come?`
    })
  }
})
