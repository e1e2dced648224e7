import { acronymRedefined } from '../../../src/rules/names/acronym-redefined.ts'
import { ruleTest } from '../../support/rule-test.ts'

const FIRST = 'The Dynamic Signal Allocation (DSA) unit was fitted in 2019.\n\n'
const says = (stated: string) => `\`DSA\` stands for “${stated}” here and for “Dynamic Signal Allocation” elsewhere`

ruleTest(acronymRedefined, {
  agrees: [
    'The Dynamic Signal Allocation (DSA) unit was fitted first.\n\nA second Dynamic Signal Allocation (DSA) unit followed.',
    'Organisation for Harbour Safety (OHS) rules apply.\n\nThe OHS, or Organization of Harbour Safety, meets in May.'
  ],
  differs: [
    { text: `${FIRST}Each ⟦DSA (digital switching array⟧) costs 40,000 euros.`, says: says('digital switching array') },
    {
      text: `${FIRST}Each ⟦DSA, or digital switching array⟧, costs 40,000 euros.`,
      says: says('digital switching array')
    },
    {
      text: `${FIRST}Each ⟦digital switching array, or DSA⟧, costs 40,000 euros.`,
      says: says('digital switching array')
    },
    { text: `${FIRST}The ⟦DSA – short for digital switching array⟧ – is dear.`, says: says('digital switching array') },
    { text: `${FIRST}Here ⟦DSA refers to a digital switching array⟧.`, says: says('digital switching array') },
    { text: `${FIRST}We use ⟦DSA to mean digital switching array⟧.`, says: says('digital switching array') },
    {
      text: `${FIRST}The ⟦DSA (the Deck and Shore Audit⟧ score) fell.`,
      says: says('Deck and Shore Audit')
    },
    {
      text: 'The International Rice Board (IRB) met in Manila.\n\nAn ⟦Institutional Review Board (IRB⟧) approved the trial.',
      says: '`IRB` stands for “Institutional Review Board” here and for “International Rice Board” elsewhere'
    }
  ],
  undecided: [],
  ignores: [
    'The Harbour Authority (HA) met, and the Rail Board (RB) did not.',
    'The valve (DN40) was closed, and the valve (DN50) was open.',
    'The Dynamic Signal Allocation (DSA) unit was fitted first.\n\nThe DSA (a large one) was sold.'
  ]
})
