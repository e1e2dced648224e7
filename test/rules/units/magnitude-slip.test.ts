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
    },
    {
      text: 'Each crossing of the Sunne ferry takes 47 seconds to load.\n\nLoading the Sunne ferry for one crossing takes ⟦47 minutes⟧.',
      says: '`47 minutes` here, `47 seconds` elsewhere: the same digits, 60 times apart'
    },
    {
      text: 'The tutoring scheme saves each teacher five hours per week.\n\nEach teacher in the tutoring scheme saves ⟦five hours⟧ of preparation a month.',
      says: '`five hours per month` here, `five hours per week` elsewhere: one figure, counted by two periods'
    },
    {
      text: 'The hedged fund beat its index by 50–76% in excess return.\n\nThe excess return of the hedged fund over its index was ⟦50–76 basis points⟧.',
      says: '`50–76 basis points` here, `50–76%` elsewhere: the same digits, once as a percentage and once as points'
    }
  ],
  undecided: [],
  ignores: [
    'The scheme saves each teacher five hours per week.\n\nIt saves each pupil two hours per month.',
    'Rent is 400 per month and person.\n\nRent is 400 per year and hectare.',
    'The bore is 15 mm wide.\n\nThe spring has a wire of 15 µm.',
    'The tramway extension will cost €44.2 million.\n\nThe tramway extension costs 44.2 million euros.'
  ]
})
