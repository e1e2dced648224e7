import { subtotalMismatch } from '../../../src/rules/totals/subtotal-mismatch.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(subtotalMismatch, {
  agrees: [
    '| Item | 2022 |\n|---|---|\n| Roads | 10 |\n| Rail | 20 |\n| Subtotal | 30 |\n| Schools | 5 |\n| Clinics | 7 |\n| Subtotal | 12 |\n| Total | 42 |',
    '| Item | 2022 |\n|---|---|\n| **Income** | |\n| Fees | 10 |\n| Grants | 20 |\n| Total income | 30 |\n| **Costs** | |\n| Staff | 15 |\n| Rent | 5 |\n| Total costs | 20 |\n| Surplus | 10 |'
  ],
  differs: [
    {
      text: '| Item | 2022 | 2023 |\n|---|---|---|\n| Roads | 10 | 12 |\n| Rail | 20 | 22 |\n| Subtotal | 30 | ⟦35⟧ |\n| Schools | 5 | 6 |\n| Clinics | 7 | 9 |\n| Subtotal | 12 | 15 |\n| Total | 42 | 50 |',
      says: 'the subtotal says `35`, and its items add to 34'
    },
    {
      text: '| Item | 2022 |\n|---|---|\n| Roads | 10 |\n| Rail | 20 |\n| Subtotal | 30 |\n| Schools | 5 |\n| Clinics | 7 |\n| Subtotal | 12 |\n| Grand total | ⟦44⟧ |',
      says: 'the total says `44`, and the subtotals add to 42'
    },
    {
      text: '| Item | 2022 | 2023 |\n|---|---|---|\n| Fees | 10 | 12 |\n| Grants | 20 | 22 |\n| Total income | 30 | 34 |\n| Staff | 15 | 16 |\n| Rent | 5 | 7 |\n| Total costs | 20 | ⟦25⟧ |',
      says: 'the subtotal says `25`, and its items add to 23'
    },
    {
      text: '| Ward | Beds |\n|---|---|\n| East | 40 |\n| West | 25 |\n| Sub-total | ⟦75⟧ |\n| Day unit | 12 |\n| Total | 87 |',
      says: 'the subtotal says `75`, and its items add to 65'
    }
  ],
  undecided: [
    {
      text: '| Sheet | £m |\n|---|---|\n| Cash | 10 |\n| Land | 20 |\n| Total assets | 33 |\n| Loans | 9 |\n| Wages | 8 |\n| Total debts | 15 |',
      why: 'too-weak-a-tie'
    }
  ],
  ignores: [
    '| Item | 2022 |\n|---|---|\n| Roads | 10 |\n| Rail | 20 |\n| Total | 33 |',
    '| Place | Rate |\n|---|---|\n| East | 40 |\n| West | 25 |\n| Subtotal | 75 |\n| Total | 80 |',
    '| Measure | Value |\n|---|---|\n| Total area | 120 |\n| Total length | 40 |'
  ]
})
