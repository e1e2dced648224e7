import { undefinedCitation } from '../../../src/rules/citations/undefined-citation.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(undefinedCitation, {
  agrees: [
    'Sales rose in spring [1].\n\n## References\n\n1. Trade Office. https://trade.example/report',
    'Prices fell [1], bats hunt at dusk [2] and trials ended [3].\n\n## References\n\n1. Prices. https://a.org/x\n1. Bats. https://b.org/x\n1. Trials. https://c.org/x',
    'Prices fell (Smith, 2020) and rents rose (Ito, 2021).\n\n## References\n\n- Smith, J. (2020). Prices. https://a.org/x\n- Ito, K. (2021). Rents. https://b.org/x',
    'Prices fell [1].\n\n## References\n\n| No. | Source |\n| --- | --- |\n| 1 | [Prices](https://a.org/x) |',
    'Moreau et al. (2018) saw wages double. Prices fell [1].\n\n## References\n\n1. Prices, in memory of C. Moreau. https://a.org/x',
    'Ito et al. (2019) found fewer bats [1].\n\n## References\n\n1. Bat counts. https://a.org/x',
    'Rome and Paris (2024) held games, and prices fell [1].\n\n## References\n\n1. Prices. https://a.org/x',
    'Prices fell [1].\n\n## 参考文献\n\n1. 价格报告。https://a.org/x\n\nНочью летают мыши.'
  ],
  differs: [
    {
      text: 'Sales rose in spring [1] and fell in autumn ⟦[7]⟧.\n\n## References\n\n1. Trade Office. https://trade.example/report',
      says: '`[7]` leads to no entry in the list of sources'
    },
    {
      text: 'Sales rose in spring.[^a] They fell in autumn.⟦[^b]⟧\n\n[^a]: Trade Office. https://trade.example/report',
      says: '`[^b]` leads to no entry in the list of sources'
    },
    {
      text: 'Bats hunt at dusk ⟦[4]⟧, and again before dawn [4], as prices fell [1].\n\n## References\n\n1. Trade Office, “Prices”. https://trade.org/prices\n2. Bat Trust, “Bats at dusk”. https://bats.org/dusk\n',
      says: '`[4]` leads to no entry in the list of sources'
    },
    {
      text: 'The vaccine cut stays by 41% ⟦[1]⟧, wages doubled [2] and reefs recovered [3].',
      says: '`[1]`, `[2]`, `[3]` lead nowhere: the document has no list of sources'
    },
    {
      text: 'Prices fell ⟦(Smith, 2020)⟧, rents rose (Ito & Abe, 2021), bats hunt (Moreau et al., 2018) and reefs died (Reyes, 2011).',
      says: '`(Smith, 2020)`, `(Ito & Abe, 2021)`, `(Moreau et al., 2018)`, `(Reyes, 2011)` lead nowhere: the document has no list of sources'
    },
    {
      text: 'Prices fell (Smith, 2020; Ito, 2021). Moreau et al. ⟦(2018)⟧ saw wages double.\n\n## References\n\n- Smith, J. (2020). Prices. https://a.org/x\n- Ito, K. (2021). Rents. https://b.org/x',
      says: '`Moreau et al. 2018` has no entry of this author in the list of sources'
    },
    {
      text: 'Kato and Brandt ⟦(2020)⟧ tested salt in wells. Moreau et al. (2019) proposed a filter. Wells were dug [1].\n\n## References\n\n1. Well digging. https://a.org/x\n2. Filters. https://b.org/x',
      says: 'no entry of the list of sources names the author of `Kato and Brandt 2020`, `Moreau et al. 2019`'
    },
    {
      text: 'Prices fell (Smith, 2020; Ito, 2021). Wages doubled ⟦(Moreau, 2018)⟧.\n\n## References\n\n- Smith, J. (2020). Prices. https://a.org/x\n- Ito, K. (2021). Rents. https://b.org/x',
      says: '`(Moreau, 2018)` has no entry of this author in the list of sources'
    }
  ],
  undecided: [],
  ignores: [
    'Ito et al. (2019) found fewer bats.',
    'Rome and Paris (2024) held games.\n\nMore: [games](https://a.org/x).',
    'Sales rose in spring.',
    'Prices fell in Lima (Peru, 2019).\n\nSee [a](https://a.org/x).',
    'The weight lies in [20,50] and the length in [70,75].',
    'He shot in (Oslo, 2021) and (Bergen, 2022).',
    'Arrays such as [3] and [5] are short.'
  ]
})
