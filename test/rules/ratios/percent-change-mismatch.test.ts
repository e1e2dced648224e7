import { percentChangeMismatch } from '../../../src/rules/ratios/percent-change-mismatch.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(percentChangeMismatch, {
  agrees: [
    'Sales rose 50% from 120 million to 180 million units.',
    'Sales rose 49.6% from 120 million to 180 million units.',
    'The herd fell by a quarter from 800 head to 600 head.'
  ],
  differs: [
    {
      text: 'Sales rose ⟦48%⟧ from 120.0 million to 180.0 million units.',
      says: '`48%` does not follow from `120.0 million` to `180.0 million`, which give 49.9–50.1 %'
    }
  ],
  undecided: [],
  ignores: ['Rates range from 48% to 50%.', 'Sales rose 48% in May.']
})
