import { tableRowCrossfoot } from '../../../src/rules/totals/table-row-crossfoot.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(tableRowCrossfoot, {
  agrees: [
    '| Region | Spring | Autumn | Total |\n|---|---|---|---|\n| North | 120 | 100 | 220 |\n| South | 80 | 90 | 170 |'
  ],
  differs: [
    {
      text: '| Source | Phase I | Phase II | Both |\n|---|---|---|---|\n| State | 19 | 43 | 62 |\n| City | 13 | 27 | 40 |\n| Church | 8 | 13 | ⟦24⟧ |',
      says: 'the row adds to 21, and its total says `24`'
    },
    {
      text: '| Region | Spring | Autumn | Total |\n|---|---|---|---|\n| North | 120 | 100 | 220 |\n| South | 80 | 90 | ⟦180⟧ |',
      says: 'the row adds to 170, and its total says `180`'
    }
  ],
  undecided: [],
  ignores: [
    '| Source | 2021 | 2022 | 2023 |\n|---|---|---|---|\n| State | 19 | 43 | 62 |\n| City | 13 | 27 | 41 |\n| Church | 8 | 13 | 24 |',
    '| Region | Spring | Autumn |\n|---|---|---|\n| North | 120 | 100 |'
  ]
})
