import { tableRowCrossfoot } from '../../../src/rules/totals/table-row-crossfoot.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(tableRowCrossfoot, {
  agrees: [
    '| Region | Spring | Autumn | Total |\n|---|---|---|---|\n| North | 120 | 100 | 220 |\n| South | 80 | 90 | 170 |'
  ],
  differs: [
    {
      text: '| Region | Spring | Autumn | Total |\n|---|---|---|---|\n| North | 120 | 100 | 220 |\n| South | 80 | 90 | ⟦180⟧ |',
      says: 'the row adds to 170, and its total says `180`'
    }
  ],
  undecided: [],
  ignores: ['| Region | Spring | Autumn |\n|---|---|---|\n| North | 120 | 100 |']
})
