import { sharesNot100 } from '../../../src/rules/ratios/shares-not-100.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(sharesNot100, {
  agrees: [
    'The founder holds 84 % of the shares, and four employees hold the remaining 16 %.',
    'Of the voters, 33.3% chose red, 33.3% chose blue and the remaining 33.4% stayed at home.',
    'Costs split 60% labour and 40% material.'
  ],
  differs: [
    {
      text: 'The founder holds ⟦84 %⟧ of the shares, and four employees hold the remaining 26 %.',
      says: '`84 %` + `26 %` add to 110 %, not to 100 %'
    },
    {
      text: 'Of the herd, ⟦62%⟧ is dairy cattle, 21% is beef cattle and the remaining 12% is calves.',
      says: '`62%` + `21%` + `12%` add to 95 %, not to 100 %'
    }
  ],
  undecided: [],
  ignores: ['Turnout was 61% in the north and 48% in the south.', 'Prices rose 4% in May and 6% in June.']
})
