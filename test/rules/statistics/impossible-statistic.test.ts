import { impossibleStatistic } from '../../../src/rules/statistics/impossible-statistic.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(impossibleStatistic, {
  agrees: [
    'The test was significant (p = .04).',
    'Rainfall and yield had a correlation of 0.71.',
    'Scores were low (M = 3.1, SD = 0.9).',
    'The model fits poorly (R² = −0.12).',
    'Height and mass were correlated, r(40) = 1.00, p < .001.'
  ],
  differs: [
    {
      text: 'The slope was not significant (⟦p = 1.24⟧).',
      says: '`p = 1.24` is above 1, the most that a p value can be'
    },
    {
      text: 'The test favoured the new alloy, ⟦p = −.03⟧.',
      says: '`p = −.03` is below 0, the least that a p value can be'
    },
    {
      text: 'Rainfall and yield had a ⟦correlation of 1.71⟧.',
      says: '`correlation of 1.71` is above 1, the most that a correlation can be'
    },
    {
      text: 'Age and speed were strongly correlated (⟦r = −1.34⟧).',
      says: '`r = −1.34` is below −1, the least that a correlation can be'
    },
    {
      text: 'Scores were low (M = 3.1, ⟦SD = −0.9⟧).',
      says: '`SD = −0.9` is below 0, the least that a standard deviation can be'
    },
    {
      text: 'The model explains nearly all of it (⟦R² = 1.08⟧).',
      says: '`R² = 1.08` is above 1, the most that R² can be'
    },
    {
      text: 'The groups differed, ⟦F(2, 57) = −3.40⟧, p = .04.',
      says: '`F(2, 57) = −3.40` is below 0, the least that F can be'
    },
    {
      text: 'The scale was reliable (⟦Cronbach’s α = 1.7⟧).',
      says: '`Cronbach’s α = 1.7` is above 1, the most that it can be'
    },
    {
      text: 'A defect has a ⟦probability of 1.3⟧ in each batch.',
      says: '`probability of 1.3` is above 1, the most that a probability can be'
    }
  ],
  undecided: [],
  ignores: [
    'The vessel was held at p = 1.4 bar during the test.',
    'The order of the process is p = 2 and q = 3.',
    'The bearing has r = 1.34 mm.',
    'Rain has a probability of 30 %.',
    'Bones with a standard deviation of −2.5 or lower count as brittle.',
    'Budget variance was −3 % in May.',
    'If p = 1.24 were printed, the test would be wrong.',
    'A probability of 2 in 5 is high.'
  ]
})
