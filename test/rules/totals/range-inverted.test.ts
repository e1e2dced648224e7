import { rangeInverted } from '../../../src/rules/totals/range-inverted.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(rangeInverted, {
  agrees: [],
  differs: [
    {
      text: 'Yields lie between ⟦40⟧ and 25 tonnes per hectare.',
      says: 'a range from `40` to `25 tonnes` has its low end above its high end'
    },
    {
      text: 'The tanks hold between ⟦900⟧ and 600 litres.',
      says: 'a range from `900` to `600 litres` has its low end above its high end'
    },
    {
      text: 'Between ⟦12⟧ and 9 species were seen at each pond.',
      says: 'a range from `12` to `9` has its low end above its high end'
    },
    {
      text: 'Default rates run between ⟦9⟧ and 4 per cent.',
      says: 'a range from `9` to `4 per cent` has its low end above its high end'
    },
    {
      text: 'Prices vary from ⟦£90⟧ to £45.',
      says: 'a range from `£90` to `£45` has its low end above its high end'
    },
    {
      text: 'The usual dose is ⟦15⟧–12 mg.',
      says: 'a range from `15` to `12 mg` has its low end above its high end'
    },
    {
      text: 'A stay of ⟦30⟧–20 days is common.',
      says: 'a range from `30` to `20 days` has its low end above its high end'
    },
    {
      text: 'The lift takes a minimum of ⟦40 kg⟧ and a maximum of 25 kg.',
      says: 'the minimum `40 kg` is above the maximum `25 kg`'
    },
    {
      text: 'The lowest vault is ⟦12.5 m⟧ and the highest 8.4 m.',
      says: 'the minimum `12.5 m` is above the maximum `8.4 m`'
    },
    {
      text: '| Well | Min | Max |\n|---|---|---|\n| W1 | 3 m | 9 m |\n| W2 | ⟦8 m⟧ | 4 m |',
      says: 'the minimum `8 m` is above the maximum `4 m`'
    }
  ],
  undecided: [],
  ignores: [
    'Yields lie between 25 and 40 tonnes per hectare.',
    'Prices vary from £90 for adults to £45 for children.',
    'The gap between 14% and 9% widened.',
    'Membership fell from 40 to 25.',
    'Temperatures between 5 and −10 °C are common.',
    'It lived between 80 and 60 million years ago.',
    'The estate was divided in a 60–40 % split.',
    'Between 1950 and 1920, records are patchy.',
    'Guests book for a minimum of 4 nights and a maximum of 3 guests.',
    'The shop is open between 9 and 5.',
    'See pages 134–8 and section 15-12.',
    'The film passes light of 700–400 nm.',
    'Fasting begins 24–12 hours before the operation.',
    'The ratio lies between 4 and 2 parts.',
    'The concentration was 10-5 mol in all runs.',
    '| Risk | Low | High |\n|---|---|---|\n| Fire | 9 | 4 |'
  ]
})
