import { percentOfWholeMismatch } from '../../../src/rules/ratios/percent-of-whole-mismatch.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(percentOfWholeMismatch, {
  agrees: [
    'Lead was found in 95 of the 250 wells, or 38%, this year.',
    'Of the 40 schools, 10 (25%) closed and 30 stayed open.',
    'Of the 250 bridges inspected in Orland, 95 showed cracks in the deck, 130 rust and 25 no damage.\n\nRoughly 40 percent of the bridges inspected in Orland showed cracks.'
  ],
  differs: [
    {
      text: 'Lead was found in 95 of the 250 wells, or ⟦48%⟧, last year.',
      says: '`48%` does not follow from the figures: 95 ÷ 250 = 38 %'
    },
    {
      text: 'Three of the 12 samples (⟦35%⟧) failed.',
      says: '`35%` does not follow from the figures: Three ÷ 12 = 25 %'
    },
    {
      text: 'Of the 250 bridges inspected in Orland, 95 showed cracks in the deck, 130 rust and 25 no damage.\n\nAbout ⟦60 percent⟧ of the bridges inspected in Orland showed cracks.',
      says: '`About 60 percent` does not follow from the figures: 95 ÷ 250 = 38 %'
    },
    {
      text: 'The Lunde choir has 60 singers, of whom 24 are altos.\n\nAltos make up ⟦55%⟧ of the singers in the Lunde choir.',
      says: '`55%` does not follow from the figures: 24 ÷ 60 = 40 %'
    }
  ],
  undecided: [],
  ignores: [
    'Of the 250 bridges inspected in Orland, 95 showed cracks in the deck, 130 rust and 25 no damage.\n\nIn 2015 an earlier count found cracks in 60 percent of the barns.',
    'Of the 320 patients, 208 recovered and 112 did not.\n\nSome 40 percent of the male patients recovered.',
    'The survey covered 200 of the 1,000 farms (95% CI 17 to 22).'
  ]
})
