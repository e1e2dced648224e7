import { uncitedClaim } from '../../../src/rules/citations/uncited-claim.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(uncitedClaim, {
  agrees: [
    'The workshop paid 4,200 euros for each of its lathes [1].\n\n## References\n\n1. Trade Office. https://trade.example/report'
  ],
  differs: [
    {
      text: 'Sales rose in spring [1].\n\nThe workshop paid ⟦4,200 euros⟧ for its lathe.\n\n## References\n\n1. Trade Office. https://trade.example/report',
      says: 'no citation in reach of `4,200 euros`'
    }
  ],
  undecided: [],
  ignores: ['The workshop paid 4,200 euros for its lathe.']
})
