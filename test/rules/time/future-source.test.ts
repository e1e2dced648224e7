import { futureSource } from '../../../src/rules/time/future-source.ts'
import { ruleTest } from '../../support/rule-test.ts'

const report = (entry: string, date = '12 March 2024') =>
  `# Exports\n\nDate: ${date}\n\nExports fell [1].\n\n## References\n\n1. ${entry}`
const says = (stated: string, date = '12 March 2024') =>
  `the entry is dated \`${stated}\`, after the report itself (\`${date}\`)`

ruleTest(futureSource, {
  agrees: [
    report('“Exports”, Kyoto Post, 5 March 2024. https://kyotopost.jp/exports'),
    report('“Exports”, Kyoto Post, 12 March 2024. https://kyotopost.jp/exports'),
    report('“Exports”, Kyoto Post, March 2024. https://kyotopost.jp/exports'),
    report('“Exports”, Kyoto Post, 2024. https://kyotopost.jp/exports')
  ],
  differs: [
    {
      text: report('⟦“Exports”, Kyoto Post, 5 June 2024. https://kyotopost.jp/exports⟧'),
      says: says('5 June 2024')
    },
    {
      text: report('⟦“Bats at dusk”, Harbour Review, 2024-04-02. https://harbour.org/bats⟧'),
      says: says('2024-04-02')
    },
    {
      text: report('⟦Abe, S. (2026). Rents. https://kyotopost.jp/rents/⟧'),
      says: says('2026')
    },
    {
      text: report('⟦“Clinics close”, Sunne Gazette, 14 January 2022. https://sunne.se/clinics⟧', 'December 2021'),
      says: says('14 January 2022', 'December 2021')
    }
  ],
  undecided: [],
  ignores: [
    'Exports fell [1].\n\n## References\n\n1. “Exports”, Kyoto Post, 5 June 2031. https://kyotopost.jp/exports',
    report('“Exports”, Journal of Trade, forthcoming, August 2024. https://trade.org/exports'),
    report('Abe, S. (2025). Exports, Journal of Trade, vol. 12, in press. https://trade.org/exports'),
    'The date: 12 March 2024 was kept.\n\nExports fell [1].\n\n## References\n\n1. “Exports”, Kyoto Post, 5 June 2024. https://kyotopost.jp/exports'
  ]
})
