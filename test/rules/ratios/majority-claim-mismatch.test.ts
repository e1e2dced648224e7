import { majorityClaimMismatch } from '../../../src/rules/ratios/majority-claim-mismatch.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(majorityClaimMismatch, {
  agrees: [
    'Of the 250 bridges inspected in Orland, 95 showed cracks in the deck, 130 rust and 25 no damage.\n\nThe majority of the bridges inspected in Orland showed rust.'
  ],
  differs: [
    {
      text: 'Of the 250 bridges inspected in Orland, 95 showed cracks in the deck, 130 rust and 25 no damage.\n\nThe ⟦majority⟧ of the bridges inspected in Orland showed cracks.',
      says: '`majority` does not follow from the figures: 95 ÷ 250 = 38 %'
    },
    {
      text: 'The Lunde choir has 60 singers, of whom 48 are altos.\n\nA ⟦minority⟧ of the singers in the Lunde choir are altos.',
      says: '`minority` does not follow from the figures: 48 ÷ 60 = 80 %'
    }
  ],
  undecided: [],
  ignores: ['The majority of the bridges showed cracks.']
})
