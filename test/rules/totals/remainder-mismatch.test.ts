import { remainderMismatch } from '../../../src/rules/totals/remainder-mismatch.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(remainderMismatch, {
  agrees: ['Of the 50 states, 30 joined and the remaining 20 did not.'],
  differs: [
    {
      text: 'Of the 50 states, 30 joined and the remaining ⟦25⟧ did not.',
      says: '`30` + `25` is 55, and the whole is `50`'
    },
    {
      text: 'Of the 1,500 hectares in the basin, 600 are planted with cotton, 525 with millet and the remaining ⟦475⟧ with beans.',
      says: '`600` + `525` + `475` is 1,600 ha, and the whole is `1,500 hectares`'
    }
  ],
  undecided: [],
  ignores: ['Of the 50 states, 30 joined and 12 did not.']
})
