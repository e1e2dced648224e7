import { priorPeriodMismatch } from '../../../src/rules/totals/prior-period-mismatch.ts'
import { ruleTest } from '../../support/rule-test.ts'

const balance = (opening: string) =>
  `| Item | 2022 | 2023 |\n|---|---|---|\n| Opening balance | 100 | ${opening} |\n| Additions | 30 | 20 |\n| Disposals | 12 | 8 |\n| Closing balance | 118 | 130 |`

ruleTest(priorPeriodMismatch, {
  agrees: [balance('118'), 'The Vale shelter ended 2022 with 140 dogs. The Vale shelter began 2023 with 140 dogs.'],
  differs: [
    { text: balance('⟦119⟧'), says: 'the period before ends with `118`, and this one begins with `119`' },
    {
      text: '| Season | Opening | Caught | Closing |\n|---|---|---|---|\n| 2021 | 400 t | 30 t | 370 t |\n| 2022 | ⟦390 t⟧ | 20 t | 370 t |',
      says: 'the period before ends with `370 t`, and this one begins with `390 t`'
    },
    {
      text: 'The Vale shelter ended 2022 with 140 dogs in its care. Fees rose.\n\nThe Vale shelter began 2023 with ⟦150⟧ dogs.',
      says: 'the period before ends with `140`, and this one begins with `150`'
    },
    {
      text: 'At the end of 2022 the Orley fund had 140 members.\n\nAt the start of 2023 the Orley fund had ⟦160⟧ members.',
      says: 'the period before ends with `140`, and this one begins with `160`'
    }
  ],
  undecided: [],
  ignores: [
    'At the end of 2022 the Orley fund had 140 members. At the start of 2024 the Orley fund had 150 members.',
    'At the end of 2022 the Orley fund had 140 members. At the start of 2023 the Brill trust had 150 members.',
    'The Vale shelter ended 2022 with 140 dogs. The Vale shelter began 2023 with 60 cats.',
    '| Item | 2021 | 2023 |\n|---|---|---|\n| Opening balance | 100 | 140 |\n| Additions | 30 | 20 |\n| Closing balance | 130 | 160 |',
    'Turnover was 140 in 2022 and 150 in 2023.'
  ]
})
