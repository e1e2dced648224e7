import { magnitudeSlip } from '../../../src/rules/units/magnitude-slip.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(magnitudeSlip, {
  agrees: [],
  differs: [
    {
      text: 'Critical bores of the pump housing are held to 15 µm.\n\nThe pump housing is rejected when critical bores miss the ⟦15 mm⟧ tolerance.',
      says: '`15 mm` here, `15 µm` elsewhere: the same digits, 1,000 times apart'
    },
    {
      text: 'The tramway extension will cost €44.2 million.\n\nCritics say that the tramway extension, at ⟦€44.2 billion⟧, costs too much.',
      says: '`€44.2 billion` here, `€44.2 million` elsewhere: the same digits, 1,000 times apart'
    }
  ],
  undecided: [],
  ignores: [
    'The bore is 15 mm wide.\n\nThe spring has a wire of 15 µm.',
    'The tramway extension will cost €44.2 million.\n\nThe tramway extension costs 44.2 million euros.'
  ]
})
