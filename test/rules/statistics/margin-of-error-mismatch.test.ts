import { marginOfErrorMismatch } from '../../../src/rules/statistics/margin-of-error-mismatch.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(marginOfErrorMismatch, {
  agrees: [
    'The poll of 1,000 adults has a margin of error of ±3.1 percentage points.',
    'The institute surveyed 2,400 voters. The margin of error is 2 points.',
    'In all, 600 residents were interviewed, with a margin of sampling error of plus or minus 4.9 percentage points after weighting.',
    'The survey (N = 1,204) has a 3-point margin of error.'
  ],
  differs: [
    {
      text: 'The poll of 400 adults has a margin of error of ±⟦1.5⟧ percentage points.',
      says: 'a margin of `1.5` is too small for a sample of `400`, which gives ±4.9 points at best'
    },
    {
      text: 'The institute surveyed 2,400 voters by telephone. The margin of error is ⟦12⟧ points.',
      says: 'a margin of `12` is too large for a sample of `2,400`, which gives ±2.0 points'
    },
    {
      text: 'The survey (N = 150) of hospital nurses has a ⟦2⟧-point margin of error.',
      says: 'a margin of `2` is too small for a sample of `150`, which gives ±8.0 points at best'
    },
    {
      text: 'At 95 % confidence, the margin of error of ±⟦2.5⟧ % holds for all 1,000 respondents.',
      says: 'a margin of `2.5` is too small for a sample of `1,000`, which gives ±3.1 points at best'
    }
  ],
  undecided: [],
  ignores: [
    'The poll of 400 adults had a margin of error of ±3 points among subgroups.',
    'The gauge has a margin of error of ±0.2 mm.',
    'The poll asked 1,000 adults and 400 teenagers; its margin of error is ±1 point.',
    'The company had a profit margin of 3.1 points.'
  ]
})
