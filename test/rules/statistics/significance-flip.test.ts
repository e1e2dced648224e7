import { significanceFlip } from '../../../src/rules/statistics/significance-flip.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(significanceFlip, {
  agrees: [
    'The groups differed significantly, t(28) = 2.20, p = .036.',
    'The difference was not significant (p = .24).',
    'Wages did not change significantly (p = 0.31).',
    'The slope was significant (p = .049).'
  ],
  differs: [
    {
      text: 'The groups differed, t(28) = 1.20, ⟦p = .03⟧.',
      says: '`p = .03` and `t(28) = 1.20`, which gives p = 0.238–0.242, lie on two sides of 0.05'
    },
    {
      text: 'Seedlings did not respond, F(2, 57) = 6.40, ⟦p = .12⟧.',
      says: '`p = .12` and `F(2, 57) = 6.40`, which gives p = 0.0031–0.00312, lie on two sides of 0.05'
    },
    {
      text: 'Turnout and income were related, χ²(2) = 2.31, ⟦p < .05⟧.',
      says: '`p < .05` and `χ²(2) = 2.31`, which gives p = 0.314–0.316, lie on two sides of 0.05'
    },
    {
      text: 'We set α = .01 for every test.\n\nThe cure worked, t(28) = 2.20, ⟦p = .004⟧.',
      says: '`p = .004` and `t(28) = 2.20`, which gives p = 0.0358–0.0366, lie on two sides of 0.01'
    },
    {
      text: 'The rise in rents was ⟦significant (p = .24⟧).',
      says: '“significant” and `p = .24` lie on two sides of 0.1'
    },
    {
      text: 'The two diets did ⟦not differ significantly (p = .002⟧).',
      says: '“not differ significantly” and `p = .002` lie on two sides of 0.01'
    },
    {
      text: 'The significance level was set at p < .05. The two bridges differed ⟦significantly in load, p = .07⟧.',
      says: '“significantly” and `p = .07` lie on two sides of 0.05'
    }
  ],
  undecided: [
    {
      text: 'Tests were corrected with the Bonferroni procedure.\n\nThe two diets did not differ significantly (p = .002).',
      why: 'qualifiers-differ'
    }
  ],
  ignores: [
    'The effect was marginally significant (p = .08).',
    'The change was significant at the 20 % level (p = .15).',
    'The drop was clinically significant, though the trial was small (p = .3).',
    'The first effect was significant, but the second was absent (p = .4).',
    'Whether the rise was significant (p = .4) is open.'
  ]
})
