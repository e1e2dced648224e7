import { shareOver100 } from '../../../src/rules/ratios/share-over-100.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(shareOver100, {
  agrees: [
    'Some 20% of respondents said that they had moved.',
    'Turnout reached 76% in two districts.',
    'All 100% of the patients were seen.',
    'A probability of 1.2% is small.'
  ],
  differs: [
    {
      text: 'Some ⟦120%⟧ of respondents said that they had moved.',
      says: '`120%` of respondents are more than all of them'
    },
    {
      text: 'The survey found that ⟦103 per cent⟧ of the rural households own a phone.',
      says: '`103 per cent` of households are more than all of them'
    },
    { text: 'More than ⟦140%⟧ of nurses work at night.', says: '`140%` of nurses are more than all of them' },
    { text: 'Turnout reached ⟦106%⟧ in two districts.', says: '`106%` is more than turnout can be' },
    { text: 'The test has a sensitivity of ⟦104%⟧.', says: '`104%` is more than sensitivity can be' },
    { text: 'The literacy rate was ⟦112%⟧ in the north.', says: '`112%` is more than literacy rate can be' },
    { text: 'Its market share rose to ⟦130%⟧ by 2020.', says: '`130%` is more than market share can be' },
    { text: 'The forecast gave a ⟦120%⟧ probability of rain.', says: '`120%` is more than probability can be' }
  ],
  undecided: [],
  ignores: [
    'A 120% increase in turnout was seen.',
    'The hospital treated 120% of the patients planned for.',
    'In 2021 it carried 120% of the passengers of 2019.',
    'It served 110% of the students it was designed for.',
    'Debt is 120% of GDP.',
    'The model improves accuracy by 120%.',
    'This gives an increase in accuracy of 120%.',
    "Spending on 150% of the students' meals went up.",
    'Occupancy stood at 105%.',
    'About 140% of student debt is held by them.',
    'The number of patients rose by 150%.',
    'Output is 130% of the 2015 level.',
    'A share of 115% of growth came from services.'
  ]
})
