import { ciExcludesEstimate } from '../../../src/rules/statistics/ci-excludes-estimate.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(ciExcludesEstimate, {
  agrees: [
    'Effectiveness was 81% (95% confidence interval 69–88).',
    'The odds of flooding rose (OR 1.45, 95% CI 1.1 to 2.1).',
    'The mean difference was −3.2 points (95 % CI −5.0 to −1.4).',
    'Yield rose by 0.4 t (95% CI: 0.1, 0.7).',
    'The slope was 0.50 [95% CI 0.50–0.70].'
  ],
  differs: [
    {
      text: 'Effectiveness was ⟦81% (95% confidence interval 86–94⟧) in the second year.',
      says: '`81` lies outside its own interval, `86` to `94`'
    },
    {
      text: 'The odds of flooding rose (OR ⟦1.35, 95% CI 1.5 to 2.1⟧).',
      says: '`1.35` lies outside its own interval, `1.5` to `2.1`'
    },
    {
      text: 'The mean difference was ⟦−0.2 points (95 % CI −5.0 to −1.4⟧).',
      says: '`−0.2` lies outside its own interval, `−5.0` to `−1.4`'
    },
    {
      text: 'Nitrogen fell by ⟦12.4 mg (95% CI: 3.1, 8.8⟧) in a season.',
      says: '`12.4` lies outside its own interval, `3.1` to `8.8`'
    },
    {
      text: 'In 372 households the hazard ratio was ⟦0.27 (95% CI, 0.61 to 0.88⟧; p = 0.001).',
      says: '`0.27` lies outside its own interval, `0.61` to `0.88`'
    },
    {
      text: 'Median survival was ⟦14.2 months (95% confidence interval: 15.1–18.0⟧ months).',
      says: '`14.2` lies outside its own interval, `15.1` to `18.0`'
    }
  ],
  undecided: [
    { text: 'Deaths were 12% against 8% (95% CI 1.2–6.4).', why: 'too-weak-a-tie' },
    { text: 'Incomes rose from 31 to 40 (95% CI 5–12).', why: 'too-weak-a-tie' },
    { text: 'Admissions fell by 23% (95% CI 0.66–0.90).', why: 'units-differ' },
    { text: 'The coefficient was 0.35 (95% CI 1.1–1.8).', why: 'units-differ' },
    { text: 'Scores rose 8 points to a mean of 31 (95% CI 5–11).', why: 'too-weak-a-tie' }
  ],
  ignores: [
    'Cases were counted in 2019 (95% CI 3.2–4.5).',
    'The mean was high (SD 1.4; 95% CI 2.0–4.0).',
    'The result held (p = 0.03, 95% CI 1.1–1.8).',
    'The CI pipeline takes 3.2 to 4.5 minutes.',
    'The 95% CI for the mean was 2.0 to 4.0.',
    'Prices rose 3 % (1.5–2.5).'
  ]
})
