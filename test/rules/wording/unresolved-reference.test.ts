import { unresolvedReference } from '../../../src/rules/wording/unresolved-reference.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(unresolvedReference, {
  agrees: [
    'Tea rose by 4%. This figure is high.',
    'Tea rose by 4% and salt by 6%. The two rose in May.',
    'Tea rose by 4% and salt by 6%. The share of silk fell.',
    'Tea rose by 4% and salt by 6%.\n\nThis figure is from the Board.'
  ],
  differs: [
    {
      text: 'Tea rose by 4% and salt fell by 6%. ⟦This figure⟧ is high.',
      says: '`This figure` may mean either of the figures before it'
    },
    {
      text: 'The port took in 420 ships and lost 31. ⟦That number⟧ is new.',
      says: '`That number` may mean either of the figures before it'
    },
    {
      text: 'Costs rose from £4 million to £6 million. ⟦This amount⟧ was lent.',
      says: '`This amount` may mean either of the figures before it'
    }
  ],
  undecided: [],
  ignores: []
})
