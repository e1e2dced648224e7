import { pValueMismatch } from '../../../src/rules/statistics/p-value-mismatch.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(pValueMismatch, {
  agrees: [
    'The groups differed, *t*(28) = 2.20, *p* = .036.',
    'Readers of the long version recalled more, t(28) = 2.2, p < .05, d = 0.81.',
    'Yield depended on the variety (F(2, 57) = 3.40, p = .040).',
    'Sex and choice were independent, χ²(1, N = 90) = 0.89, p = .35.',
    'Height and mass went together, r(55) = .49, p < .001.',
    'The runs test gave z = 2.05, p = .040.',
    'Soil acidity mattered ($\\chi^2$(3) = 7.90, p = .048).',
    'The two alloys differed, t<sub>28</sub> = 2.20, P = 0.036.',
    'Prices rose after the reform, t(1204) = 4.61, p = 4.5 × 10<sup>−6</sup>.',
    'With unequal variances, t(45.3) = -1.98, p = .054.',
    'As we had predicted (one-tailed test), mood improved, t(40) = 1.75, p = .044.',
    'The dose effect, F(1, 30) = 4.17, MSE = 0.52, p = .050, was small.',
    'The effect was small, t = 2.20, df = 28, p = .036.'
  ],
  differs: [
    {
      text: 'The groups differed, *t*(28) = 2.20, *⟦p* = .014⟧.',
      says: '`p = .014` does not follow from `t(28) = 2.20`, which gives p = 0.0358–0.0366'
    },
    {
      text: 'Yield depended on the variety (F(2, 57) = 3.40, ⟦p < .01⟧).',
      says: '`p < .01` does not follow from `F(2, 57) = 3.40`, which gives p = 0.0401–0.0405'
    },
    {
      text: 'Sex and choice were independent, χ²(1, N = 90) = 0.89, ⟦p = .53⟧.',
      says: '`p = .53` does not follow from `χ²(1, N = 90) = 0.89`, which gives p = 0.344–0.347'
    },
    {
      text: 'Age and speed went together, r(20) = .49, ⟦p < .001⟧.',
      says: '`p < .001` does not follow from `r(20) = .49`, which gives p = 0.0192–0.0302'
    },
    {
      text: 'The runs test gave z = 2.55, ⟦p = .04⟧.',
      says: '`p = .04` does not follow from `z = 2.55`, which gives p = 0.0106–0.0109'
    },
    {
      text: 'The two alloys differed, t<sub>28</sub> = 3.20, ⟦P = 0.036⟧.',
      says: '`P = 0.036` does not follow from `t28 = 3.20`, which gives p = 0.00336–0.00345'
    },
    {
      text: 'Mood improved, t(40) = 1.75, ⟦p = .044⟧.',
      says: '`p = .044` does not follow from `t(40) = 1.75`, which gives p = 0.0869–0.0887 two-sided; half of it fits'
    }
  ],
  undecided: [
    {
      text: 'After Bonferroni correction the groups still differed, t(28) = 2.80, p = .027.',
      why: 'qualifiers-differ'
    },
    {
      text: 'All p values are Bonferroni-corrected.\n\nThe first pair differed, t(28) = 3.20, p = .010.',
      why: 'qualifiers-differ'
    }
  ],
  ignores: [
    'The groups differed (p = .014).',
    'The effect was t(28) = 2.20.',
    'The groups did not differ, t(28) < 1, p > .3.',
    'The mean was higher in the first group, t(28) = 2.20, but the later comparison failed (p = .4).',
    'If t(28) were 2.20, p = .5 would be wrong.',
    'The galaxy lies at z = 2.55 and the flux is low.',
    'The gas was held at p = 1.4 bar and t = 20 minutes.',
    'Its root is r = 0.49 and its area p = 12.',
    'The call f(28) = 2.20 returns p = 3.'
  ]
})
