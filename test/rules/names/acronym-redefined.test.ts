import { acronymRedefined } from '../../../src/rules/names/acronym-redefined.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(acronymRedefined, {
  agrees: [
    'The Dynamic Signal Allocation (DSA) unit was fitted first.\n\nA second Dynamic Signal Allocation (DSA) unit followed.'
  ],
  differs: [
    {
      text: 'The Dynamic Signal Allocation (DSA) unit was fitted in 2019.\n\nEach ⟦DSA (digital switching array)⟧ costs 40,000 euros.',
      says: '`DSA` stands for “digital switching array” here and for “Dynamic Signal Allocation” elsewhere'
    },
    {
      text: 'The International Rice Board (IRB) met in Manila.\n\nAn ⟦Institutional Review Board (IRB)⟧ approved the trial.',
      says: '`IRB` stands for “Institutional Review Board” here and for “International Rice Board” elsewhere'
    }
  ],
  undecided: [],
  ignores: [
    'The Harbour Authority (HA) met, and the Rail Board (RB) did not.',
    'The valve (DN40) was closed, and the valve (DN50) was open.'
  ]
})
