import { rankOrderMismatch } from '../../../src/rules/totals/rank-order-mismatch.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(rankOrderMismatch, {
  agrees: [
    'In the crossing trial, Albis finished in 41 minutes, Brenta in 47 minutes and Corva in 52 minutes.\n\nAlbis proved the quickest of the ferries in the crossing trial.'
  ],
  differs: [
    {
      text: 'In the crossing trial, Albis finished in 41 minutes, Brenta in 47 minutes and Corva in 52 minutes.\n\nBrenta proved the ⟦quickest⟧ of the ferries in the crossing trial.',
      says: '“Brenta” is placed before “Albis” here, while the text gives 47 minutes for the one and 41 minutes for the other'
    },
    {
      text: 'Leaf span averaged 61 cm in the valley form and 57 cm in the ridge form.\n\n⟦Ridge plants, whose leaf span exceeds that of the valley form⟧, flower late.',
      says: '“ridge form” is placed before “valley form” here, while the text gives 57 cm for the one and 61 cm for the other'
    },
    {
      text: '| Club | Revenue (€m) |\n| --- | --- |\n| Ardal | 120 |\n| Breck | 90 |\n| Corran | 80 |\n| Dunmor | 60 |\n\nFor Dunmor, which ⟦trails⟧ only Ardal and Breck in revenue, the season went badly.',
      says: '“Dunmor” is placed too near the first place before “Corran” here, while the text gives 60 for the one and 80 for the other'
    }
  ],
  undecided: [],
  ignores: [
    'Job boards list 390 openings for Albis and 1,120 for Brenta.\n\nAlbis is the fastest of the ferries.',
    'Leaf span averaged 61 cm in the valley form and 57 cm in the ridge form.\n\nThe largest drop in leaf span was seen in the ridge form.'
  ]
})
