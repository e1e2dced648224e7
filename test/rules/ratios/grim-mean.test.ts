import { grimMean } from '../../../src/rules/ratios/grim-mean.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(grimMean, {
  agrees: [
    'The 20 families had a mean of 2.35 children.',
    'An average of 3.17 errors were made by 18 nurses.',
    'A mean of 4.25 dogs was kept by 8 households.'
  ],
  differs: [
    {
      text: 'The 20 families had a mean of ⟦2.37⟧ children.',
      says: '`2.37` cannot come from `20` families: the nearest are 2.35 and 2.40'
    },
    {
      text: 'On average the 18 nurses made ⟦3.14⟧ errors in the test.',
      says: '`3.14` cannot come from `18` nurses: the nearest are 3.11 and 3.17'
    },
    {
      text: 'A mean of ⟦1.83⟧ visits was recorded for 16 patients.',
      says: '`1.83` cannot come from `16` patients: the nearest are 1.81 and 1.88'
    }
  ],
  undecided: [],
  ignores: [
    'The 20 families spent an average of 2.37 hours outside.',
    'The 20 families had about 2.37 children on average.',
    'The 20 families had a mean income of $2.37.',
    'The 200 families and 20 couples had a mean of 2.37 children.',
    'The 20 families made an average of 2.37 trips per week.',
    'The scale had a mean of 3.47 in 20 patients.'
  ]
})
