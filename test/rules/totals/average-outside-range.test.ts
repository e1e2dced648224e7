import { averageOutsideRange } from '../../../src/rules/totals/average-outside-range.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(averageOutsideRange, {
  agrees: [
    'Patients were aged 40 to 67 (mean age 52).',
    'Rainfall averaged 600 mm, ranging from 400 to 800 mm.',
    'The median wait was 16 days (IQR 14–20 days).',
    '| Ward | A | B | Average |\n|---|---|---|---|\n| East | 10 | 20 | 17 |\n| West | 8 | 14 | 11 |'
  ],
  differs: [
    { text: 'Patients were aged 40 to 67 (mean age ⟦34⟧).', says: 'the mean `34` lies outside `40 to 67`' },
    {
      text: 'Stays lasted between 3 and 9 years, with a median of ⟦11 years⟧.',
      says: 'the median `11 years` lies outside `3 and 9 years`'
    },
    { text: 'The mean wait was ⟦12 days⟧ (range 14–20 days).', says: 'the mean `12 days` lies outside `14–20 days`' },
    {
      text: 'The median wait was ⟦12 days⟧ (IQR 14–20 days).',
      says: 'the median `12 days` lies outside `14–20 days`'
    },
    {
      text: 'The crossing took a minimum of 4 hours, an average of ⟦12 hours⟧ and a maximum of 9 hours.',
      says: 'the mean `12 hours` lies outside `4 hours` to `9 hours`'
    },
    {
      text: 'Rainfall averaged ⟦900 mm⟧, ranging from 400 to 800 mm.',
      says: 'the mean `900 mm` lies outside `400 to 800 mm`'
    },
    {
      text: 'Rainfall ranged from 400 to 800 mm and averaged ⟦900 mm⟧.',
      says: 'the mean `900 mm` lies outside `400 to 800 mm`'
    },
    {
      text: 'Bids ran from $2 million to $5 million, with a mean of ⟦$7 million⟧.',
      says: 'the mean `$7 million` lies outside `$2 million to $5 million`'
    },
    {
      text: '| Well | Min | Max | Mean |\n|---|---|---|---|\n| W1 | 3 m | 9 m | ⟦12 m⟧ |',
      says: 'the mean `12 m` lies outside `3 m` to `9 m`'
    },
    {
      text: '| Ward | A | B | Average |\n|---|---|---|---|\n| East | 10 | 20 | ⟦26⟧ |\n| West | 8 | 14 | 11 |',
      says: 'the mean `26` lies outside `10` to `20`'
    }
  ],
  undecided: [],
  ignores: [
    'The towers are 40–60 m high, with an average span of 120 m.',
    'Rents range from £400 to £600, against a national average of £750.',
    'The mean wait was 12 days (95% CI 14–20).',
    'The mean wait was 12 days (IQR 14–20 days).',
    'Rainfall ranged from 400 to 800 mm in the hills and averaged 900 mm on the coast.',
    'Prices of 40–60 cents are below the average of 75 cents.',
    'Members pay £20 to £30, and on average they give £55 to the appeal.',
    'Classes of 20–30 pupils had a mean score of 64.',
    '| Club | Home | Away | League average |\n|---|---|---|---|\n| Vale | 10 | 20 | 26 |'
  ]
})
