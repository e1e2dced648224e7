import { tableColumnFoot } from '../../../src/rules/totals/table-column-foot.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(tableColumnFoot, {
  agrees: ['| Region | Users |\n|---|---|\n| North | 120 |\n| South | 80 |\n| Total | 200 |'],
  differs: [
    {
      text: '| Club | Tickets | Shirts | Songs |\n|---|---|---|---|\n| Arden | 124 | 78 | 12 |\n| Brill | 97 | 68 | 9 |\n| Corby | 71 | 44 | 8 |\n| **League** | **292** | **190** | **⟦32⟧** |',
      says: 'the column adds to 29, and its total says `32`'
    },
    {
      text: '| Region | Users |\n|---|---|\n| North | 120 |\n| South | 80 |\n| Total | ⟦210⟧ |',
      says: 'the column adds to 200, and its total says `210`'
    }
  ],
  undecided: [{ text: '| Item | Used |\n|---|---|\n| A | 5% |\n| B | 7% |\n| Total | 6% |', why: 'units-differ' }],
  ignores: [
    '| Year | Average |\n|---|---|\n| 2010 | 5 |\n| 2011 | 7 |\n| All | 6 |',
    '| Group | Women |\n|---|---|\n| A | 50 |\n| B | 30 |\n| of which young | 10 |\n| Total | 80 |'
  ]
})
