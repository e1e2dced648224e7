import { falsePrecision } from '../../../src/rules/units/false-precision.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(falsePrecision, {
  agrees: [
    'Sales rose 33.33% from 4,200 to 5,600 units.',
    'Sales rose 33.3% from 4.2 million to 5.6 million units.',
    'The herd fell 25.0% from 800 head to 600 head.'
  ],
  differs: [
    {
      text: 'Sales rose ⟦33.33%⟧ from 4.2 million to 5.6 million units.',
      says: '`33.33%` is finer than `4.2 million` and `5.6 million`, which leave it open between 30.6 and 36.1 %'
    },
    {
      text: 'Sales rose ⟦33.3%⟧ from about 4 million to about 5.4 million units.',
      says: '`33.3%` is finer than `4 million` and `5.4 million`, which leave it open between 14 and 62 %'
    },
    {
      text: 'The bill grew from €2 million to €3 million, an increase of ⟦48.37%⟧.',
      says: '`48.37%` is finer than `€2 million` and `€3 million`, which leave it open between 0 and 133.3 %'
    }
  ],
  undecided: [],
  ignores: ['Sales rose 33% from about 4 million to about 5.4 million units.', 'Sales rose 48.37% last year.']
})
