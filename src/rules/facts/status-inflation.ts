import { defineRule } from '../../check/rule.ts'
import { conflictOf } from '../judge-pair.ts'

/** Reports a plan, proposal or draft of one place that is an accomplished fact in another. */
export const statusInflation = defineRule({
  id: 'status-inflation',
  group: 'facts',
  summary: 'What is planned or proposed in one place is not done in another',
  severity: 'warning',
  reads: 'status-pair',
  doubt: 'the plan was carried out in the meantime, or the two sentences speak of two things',
  messages: {
    differs: '“{thing}” is still to come in one place (`{planned}`) and done in another (`{done}`)'
  },
  check(pair, say) {
    const { a, b, separatedBy } = pair
    if (!a.planned && !b.planned) return undefined
    if (separatedBy) return say.undecided('qualifiers-differ')
    const [planned, done] = a.planned ? [a, b] : [b, a]
    return say.differs({
      message: 'differs',
      values: { thing: done.thing.printed, planned: planned.printed, done: done.printed },
      ...conflictOf(pair, b.printed, a.printed, `\`${planned.printed}\` says that it is still to come`),
      question: `Has it been done: ${done.thing.printed}?`
    })
  }
})
