import { defineRule } from '../../check/rule.ts'
import type { RelationName } from '../../model/reading.ts'
import { conflictOf } from '../judge-pair.ts'

const SAYS: Readonly<Partial<Record<RelationName, string>>> = {
  'flows-into': 'said to flow into',
  'product-of': 'called a product of',
  'attached-to': 'listed under',
  'governed-by': 'put under',
  'done-at': 'given to',
  'work-of': 'given to'
}

/** Reports one thing with two owners, founders, makers, authors or finders. */
export const relationConflict = defineRule({
  id: 'relation-conflict',
  group: 'facts',
  summary: 'A relation that holds for one at a time names one',
  severity: 'warning',
  reads: 'relation-pair',
  doubt: 'both hold at different times, or jointly, or one name stands for the other',
  messages: {
    differs: '“{subject}” is {relation} `{stated}` here and `{other}` elsewhere'
  },
  check(pair, say) {
    const { a, b, separatedBy } = pair
    if (separatedBy) return say.undecided('qualifiers-differ')
    return say.differs({
      message: 'differs',
      values: {
        subject: a.subject.printed,
        relation: SAYS[b.relation] ?? b.relation.replace('-', ' '),
        stated: b.object.printed,
        other: a.object.printed
      },
      ...conflictOf(pair, b.object.printed, a.object.printed)
    })
  }
})
