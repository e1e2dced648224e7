import { percentOfVsIncrease } from '../../../src/rules/ratios/percent-of-vs-increase.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(percentOfVsIncrease, {
  agrees: [],
  differs: [
    {
      text: 'Sales rose from 10.0 million to 22.8 million, up ⟦228%⟧.',
      says: '`228%` is what `22.8 million` is of `10.0 million`; the rise is 126.4–129.6 %'
    }
  ],
  undecided: [],
  ignores: ['Sales rose from 10.0 million to 22.8 million, up 128%.', 'Sales rose by 228%.']
})
