import { decreaseOver100 } from '../../../src/rules/ratios/decrease-over-100.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(decreaseOver100, {
  agrees: ['Use fell by 20% in the north.'],
  differs: [
    { text: 'Use of the ferry fell by ⟦120%⟧ within a decade.', says: 'a fall by `120%` leaves less than nothing' }
  ],
  undecided: [{ text: 'Profit fell by 120% within a year.', why: 'zero-base' }],
  ignores: ['Use rose by 120%.']
})
