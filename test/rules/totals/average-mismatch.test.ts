import { averageMismatch } from '../../../src/rules/totals/average-mismatch.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(averageMismatch, {
  agrees: [
    'There were 300 pupils in 12 classes, an average of 25 per class.',
    'The trust gave £2.4 million to 16 clubs, an average of £150,000 each.',
    'The fleet of 20 ships carried 3,000 tonnes, an average of 150 tonnes per ship.',
    'Scores of 12, 15 and 18 (mean 15) were recorded.',
    '| Plot | A | B | Mean |\n|---|---|---|---|\n| Open | 10 | 20 | 15 |\n| Dense | 8 | 14 | 11 |'
  ],
  differs: [
    {
      text: 'The 12 schools shared £360,000, or ⟦£28,000⟧ per school.',
      says: '`£28,000` is not `£360,000` ÷ `12`, which is 30,000 GBP'
    },
    {
      text: 'There were 240 pupils in 12 classes, an average of ⟦25⟧ per class.',
      says: '`25` is not `240` ÷ `12`, which is 20'
    },
    {
      text: 'The trust gave £2.4 million to 16 clubs, an average of ⟦£160,000⟧ each.',
      says: '`£160,000` is not `£2.4 million` ÷ `16`, which is 150,000 GBP'
    },
    {
      text: 'The fleet of 20 ships carried 3,000 tonnes, averaging ⟦130 tonnes⟧ per ship.',
      says: '`130 tonnes` is not `3,000 tonnes` ÷ `20`, which is 150 t'
    },
    {
      text: 'Scores of 12, 15 and 18 gave a mean of ⟦16⟧.',
      says: '`16` is not (`12` + `15` + `18`) ÷ 3, which is 15'
    },
    {
      text: '| Plot | A | B | Mean |\n|---|---|---|---|\n| Open | 10 | 20 | 15 |\n| Dense | 8 | 14 | ⟦13⟧ |',
      says: '`13` is not (`8` + `14`) ÷ 2, which is 11'
    },
    {
      text: '| Well | 2022 | 2023 |\n|---|---|---|\n| North | 52 m | 44 m |\n| South | 46 m | 36 m |\n| **Mean** | **49 m** | **⟦42 m⟧** |',
      says: '`42 m` is not (`44 m` + `36 m`) ÷ 2, which is 40 m'
    }
  ],
  undecided: [
    {
      text: '| Plot | A | B | Mean |\n|---|---|---|---|\n| Open | 10 | 20 | 16 |\n| Dense | 8 | 14 | 13 |',
      why: 'too-weak-a-tie'
    }
  ],
  ignores: [
    'The 8 sites got $40 million and the 3 largest $9 million each.',
    'Of 50 pupils, 20 read 5 books each.',
    'Twelve schools shared £360,000 in 2022, and two colleges had £28,000 each.',
    'The crews of 14 boats landed 90 tonnes, an average of 4 hours per trip.',
    'In 12 trials, 240 patients stayed 25 days on average.',
    'Growth of 3 %, 5 % and 7 % beat the average of 4 %.'
  ]
})
