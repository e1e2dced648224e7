import { scaleWordAmbiguous } from '../../../src/rules/units/scale-word-ambiguous.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(scaleWordAmbiguous, {
  agrees: [],
  differs: [
    { text: 'The scheme cost ₹⟦45 crore⟧.', says: '`45 crore` is in a scale that not every reader knows' },
    {
      text: 'Some ⟦3.2 lakh⟧ families were moved, then 2 lakh more.',
      says: '`3.2 lakh` is in a scale that not every reader knows'
    },
    {
      text: 'Its debts reached ⟦4 milliards⟧ by 1921.',
      says: '`4 milliards` is in a scale that not every reader knows'
    },
    { text: 'Sales came to ¥⟦35亿⟧ in all.', says: '`35亿` is in a scale that not every reader knows' }
  ],
  undecided: [],
  ignores: [
    'The scheme cost ₹45 crore (450 million rupees).',
    'The scheme cost 450 million rupees.',
    'A lakh is a word.',
    'Crore by crore the fund grew to 12 schools.'
  ]
})
