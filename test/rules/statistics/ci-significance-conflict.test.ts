import { ciSignificanceConflict } from '../../../src/rules/statistics/ci-significance-conflict.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(ciSignificanceConflict, {
  agrees: [
    'The odds ratio was 1.45 (95% CI 1.2–2.1; p = 0.01).',
    'The mean difference was 0.4 points (95% CI −0.6 to 1.4, p = .42).',
    'Falls were not significantly rarer (RR 0.94, 95% CI 0.70–1.26).'
  ],
  differs: [
    {
      text: 'The odds ratio was ⟦1.20 (95% CI 0.7–2.1; p = 0.01⟧).',
      says: 'the interval `0.7` to `2.1` holds 1, the value of no effect, beside `p = 0.01`'
    },
    {
      text: 'The mean difference was ⟦3.4 points (95% CI 1.6 to 5.2, p = .42⟧).',
      says: 'the interval `1.6` to `5.2` leaves out 0, the value of no effect, beside `p = .42`'
    },
    {
      text: 'Falls were significantly rarer (RR ⟦0.94, 95% CI 0.70–1.26⟧).',
      says: 'the interval `0.70` to `1.26` holds 1, the value of no effect, beside `significantly`'
    },
    {
      text: 'Rust showed no significant link with salt (hazard ratio ⟦2.4; 95% CI 1.8–3.2⟧).',
      says: 'the interval `1.8` to `3.2` leaves out 1, the value of no effect, beside `no significant`'
    }
  ],
  undecided: [
    {
      text: 'All tests use the Bonferroni correction.\n\nThe odds ratio was 2.4 (95% CI 1.8–3.2; p = 0.09).',
      why: 'qualifiers-differ'
    }
  ],
  ignores: [
    'The mean was 3.4 (95% CI 1.6 to 5.2, p = .42).',
    'The odds ratio was 1.45 (95% CI 1.02–2.1; p = 0.06).',
    'The odds ratio was 1.45 (95% CI 1.1–2.1).',
    'The odds ratio was 1.45 (90% CI 1.1–2.1; p = 0.07).'
  ]
})
