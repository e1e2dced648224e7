import { urlDateMismatch } from '../../../src/rules/citation-identity/url-date-mismatch.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(urlDateMismatch, {
  agrees: [
    'Exports fell [1].\n\n## References\n\n1. “Exports”, Kyoto Post, 5 March 2024. https://kyotopost.jp/2024/03/05/exports',
    'Exports fell [1].\n\n## References\n\n1. Abe, S. (2024). Exports. https://kyotopost.jp/2024/03/exports.html',
    'Exports fell [1].\n\n## References\n\n1. “Exports”, Kyoto Post, 2024-03-06. https://kyotopost.jp/news/2024-03-05-exports'
  ],
  differs: [
    {
      text: 'Exports fell [1].\n\n## References\n\n1. ⟦“Exports”, Kyoto Post, 5 March 2023. https://kyotopost.jp/2024/03/05/exports⟧',
      says: 'the entry says `5 March 2023`, and its address is of `2024-03`'
    },
    {
      text: 'Bats hunt at dusk [1].\n\n## References\n\n1. ⟦“Bats”, Harbour Review, August 2021. https://harbour.org/2021/feb/03/bats⟧',
      says: 'the entry says `August 2021`, and its address is of `2021-02`'
    },
    {
      text: 'Rents rose [1].\n\n## References\n\n1. ⟦Abe, S. (2019). Rents. https://kyotopost.jp/2023/11/rents/⟧',
      says: 'the entry says `2019`, and its address is of `2023-11`'
    }
  ],
  undecided: [
    {
      text: 'Exports fell [1].\n\n## References\n\n1. “Exports”, Kyoto Post, 1 April 2024. https://kyotopost.jp/2024/03/31/exports',
      why: 'too-weak-a-tie'
    },
    {
      text: 'Exports fell [1].\n\n## References\n\n1. “Exports”, Kyoto Post, 2023. https://kyotopost.jp/2024/01/05/exports',
      why: 'too-weak-a-tie'
    }
  ],
  ignores: [
    'Exports fell [1].\n\n## References\n\n1. “Exports”, Kyoto Post, May 2019. https://kyotopost.jp/wp-content/uploads/2024/03/exports.pdf',
    'Exports fell [1].\n\n## References\n\n1. “Exports”, May 2019. https://web.archive.org/web/2024/03/05/https://a.org',
    'Exports fell [1].\n\n## References\n\n1. “Exports”, May 2019. https://a.org/2024/13/x',
    'Exports fell [1].\n\n## References\n\n1. “Exports”. https://a.org/2024/03/05/x'
  ]
})
