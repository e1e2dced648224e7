import { rollforwardBreak } from '../../../src/rules/totals/rollforward-break.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(rollforwardBreak, {
  agrees: [
    'The fund began 2023 with 120 members, admitted 30, lost 12 and ended the year with 138.',
    '| Item | 2022 | 2023 |\n|---|---|---|\n| Opening balance | 100 | 118 |\n| Revaluation | 30 | 20 |\n| Exchange | 12 | 8 |\n| Closing balance | 118 | 130 |',
    '| Leg | Start (km) | Length (km) | End (km) |\n|---|---|---|---|\n| A | 0 | 12 | 12 |\n| B | 12 | 9 | 21 |'
  ],
  differs: [
    {
      text: '| Item | 2022 | 2023 |\n|---|---|---|\n| Opening balance | 100 | 118 |\n| Additions | 30 | 20 |\n| Disposals | 12 | 8 |\n| Closing balance | 118 | ⟦135⟧ |',
      says: '`118` + `20` − `8` is 130, and the end says `135`'
    },
    {
      text: '| Year | Opening | Births | Deaths | Closing |\n|---|---|---|---|---|\n| 2021 | 400 | 40 | 30 | 410 |\n| 2022 | 410 | 50 | 20 | ⟦450⟧ |',
      says: '`410` + `50` − `20` is 440, and the end says `450`'
    },
    {
      text: 'The fund began 2023 with 120 members, admitted 30, lost 12 and ended the year with ⟦140⟧.',
      says: '`120` + `30` − `12` is 138, and the end says `140`'
    },
    {
      text: 'The herd had 400 head; 60 were sold and 15 died, leaving ⟦335⟧.',
      says: '`400` − `60` − `15` is 325, and the end says `335`'
    },
    {
      text: 'Of the 84 segments, 20 were scrapped, leaving ⟦60⟧.',
      says: '`84` − `20` is 64, and the end says `60`'
    },
    {
      text: 'The library opened the year with 52,000 volumes. It acquired 3,100 and withdrew 1,400. It closed the year with ⟦54,700⟧ volumes.',
      says: '`52,000` + `3,100` − `1,400` is 53,700, and the end says `54,700`'
    },
    {
      text: 'Of 120 patients, 14 withdrew and 6 died, leaving ⟦90⟧ for analysis.',
      says: '`120` − `14` − `6` is 100, and the end says `90`'
    },
    {
      text: 'An opening stock of 40 tonnes, purchases of 25 tonnes and sales of 30 tonnes gave a closing stock of ⟦45 tonnes⟧.',
      says: '`40 tonnes` + `25 tonnes` − `30 tonnes` is 35 t, and the end says `45 tonnes`'
    }
  ],
  undecided: [
    { text: 'The firm began 2023 with 120 clerks, hired 30 and ended the year with 140.', why: 'open-list' },
    {
      text: '| Item | 2022 |\n|---|---|\n| Opening balance | 100 |\n| Revaluation | 30 |\n| Closing balance | 140 |',
      why: 'open-list'
    }
  ],
  ignores: [
    'Of 120 patients, 60 received the drug and 20 died, leaving 40.',
    'The bank had 40 branches; 12 sold insurance and 3 closed, leaving 30.',
    'The company started with 40 staff, hired 12 engineers in 3 countries, and ended with 60.',
    'It had 40 rooms, lost 5 to fire, leaving 12 guests on the lawn.',
    'The blast killed 5 and injured 20, leaving 12 homeless.',
    'The club had 120 members in 2019; 30 joined in 2020, 12 left in 2021, and it ended 2022 with 90.',
    'Work started in 2012 with 40 men and ended in 2019 with 90 men.',
    '| Phase | Start | Task | End |\n|---|---|---|---|\n| A | 2 | dig | 9 |'
  ]
})
