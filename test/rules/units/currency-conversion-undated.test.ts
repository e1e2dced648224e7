import { currencyConversionUndated } from '../../../src/rules/units/currency-conversion-undated.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(currencyConversionUndated, {
  agrees: [],
  differs: [
    {
      text: 'The bridge cost ⟦€5 million ($5.4 million⟧).',
      says: '`€5 million ($5.4 million)`: neither a rate nor a date says how it was converted'
    },
    {
      text: 'A house costs ⟦£250,000 (about €290,000⟧) on average. A flat costs £150,000 (€175,000).',
      says: '`£250,000 (€290,000)`: neither a rate nor a date says how it was converted'
    },
    {
      text: 'The fine was ⟦CHF 800, or $900⟧.',
      says: '`CHF 800 ($900)`: neither a rate nor a date says how it was converted'
    }
  ],
  undecided: [],
  ignores: [
    'The bridge cost €5 million ($5.4 million) in 2019.',
    'The bridge cost €5 million ($5.4 million).\n\nSums were converted at the exchange rate of May.',
    'The bridge cost €5 million ($5.4 million at current rates).',
    'The bridge cost €5 million ($5.4 million with the ramp).',
    'The bridge cost €5 million and the road $5.4 million.'
  ]
})
