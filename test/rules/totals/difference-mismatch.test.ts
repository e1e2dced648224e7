import { differenceMismatch } from '../../../src/rules/totals/difference-mismatch.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(differenceMismatch, {
  agrees: ['The herd grew by 600 from 1,200 to 1,800 head.'],
  differs: [
    {
      text: 'The herd grew by ⟦300⟧ from 1,200 to 1,800 head.',
      says: '`300` is not the difference of `1,200` and `1,800`: 600'
    }
  ],
  undecided: [],
  ignores: ['The herd grew by 300 head.']
})
