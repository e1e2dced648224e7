import { dfSampleMismatch } from '../../../src/rules/statistics/df-sample-mismatch.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(dfSampleMismatch, {
  agrees: [
    'The sample (N = 60) showed a difference, t(58) = 2.10, p = .040.',
    'In all (N = 60), height and mass went together, r(58) = .40, p = .002.',
    'Of the pairs (N = 60), most improved, t(59) = 2.10, p = .040.'
  ],
  differs: [
    {
      text: 'The sample (N = 40) showed a difference, ⟦t(58) = 2.10, p = .040⟧.',
      says: '`t(58) = 2.10` has 58 degrees of freedom; a sample of `40` leaves at most 39'
    },
    {
      text: 'In all (N = 85), height and mass went together, ⟦r(88) = .40, p < .001⟧.',
      says: '`r(88) = .40` has 88 degrees of freedom; a sample of `85` leaves at most 83'
    }
  ],
  undecided: [
    { text: 'In the mixed model (N = 40), the slope held, t(958) = 2.10, p = .036.', why: 'qualifiers-differ' }
  ],
  ignores: [
    'The groups (n = 30 each) differed, t(58) = 2.10, p = .040.',
    'Sex and choice were independent, χ²(1, N = 90) = 0.89, p = .35.',
    'The study had N = 40 members.\n\nThe difference held, t(58) = 2.10, p = .040.'
  ]
})
