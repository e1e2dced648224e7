import { decimalSeparatorMixed } from '../../../src/rules/units/decimal-separator-mixed.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(decimalSeparatorMixed, {
  agrees: [],
  differs: [
    {
      text: 'Output rose ⟦3,5 %⟧ in May. It fell by 4.2 % in June.',
      says: '`3,5 %` has a decimal comma, `4.2 %` a decimal point'
    },
    {
      text: 'A litre costs ⟦€12,75⟧.\n\nA kilo costs €4.20.',
      says: '`€12,75` has a decimal comma, `€4.20` a decimal point'
    },
    {
      text: 'The fund holds ⟦1.234.567 euros⟧. It yields 2.5 %.',
      says: '`1.234.567 euros` has a decimal comma, `2.5 %` a decimal point'
    },
    {
      text: 'The trail is ⟦7,4 km⟧ long, the road 9.1 km. Another trail is 6,2 km.',
      says: '`7,4 km` has a decimal comma, `9.1 km` a decimal point'
    }
  ],
  undecided: [],
  ignores: [
    'Output rose 3.5 % in May, to 3,500 units.',
    'The list (3,5 and 7) is short; 4.2 % failed.',
    'Output rose 3,5 % in May and 4,2 % in June.',
    'Version 1.234.567 came out; 4.2 % took it.',
    'In 12,000 homes 4.5 % had gas.',
    'Rows 3,4 and 5,6 give 2.5 kg.'
  ]
})
