import { currencyAmbiguous } from '../../../src/rules/units/currency-ambiguous.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(currencyAmbiguous, {
  agrees: [],
  differs: [
    {
      text: 'The mine cost ⟦$45 million⟧, and the port in Perth A$12 million.',
      says: '`$45 million` may be several dollars: `A$12 million` stands here too'
    },
    {
      text: 'Tuition is ⟦$9,000⟧ in Boston.\n\nIn Toronto it is 7,500 Canadian dollars, or $5,600.',
      says: '`$9,000` may be several dollars: `7,500 Canadian dollars` stands here too'
    },
    {
      text: 'Fares start at NZ$40. A ferry costs ⟦$25⟧.',
      says: '`$25` may be several dollars: `NZ$40` stands here too'
    }
  ],
  undecided: [],
  ignores: [
    'The mine cost US$45 million, and the port in Perth A$12 million.',
    'The mine cost $45 million and the port $12 million.',
    'The mine cost $45 million and the port €12 million.',
    'Fares are in A$40 notes.'
  ]
})
