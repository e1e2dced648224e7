import { bareUrl } from '../../../src/rules/citations/bare-url.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(bareUrl, {
  agrees: [
    'Prices fell [1].\n\n## References\n\n1. Trade Office. https://trade.org/prices',
    'Prices fell [1].\n\n## References\n\n1. [Prices](https://trade.org/prices)',
    'Prices fell [here][1].\n\n[1]: https://trade.org/prices',
    'Prices fell [1].\n\n## References\n\n1. 价格报告 https://trade.org/prices',
    'Prices fell [1].\n\n## References\n\n1. OECD https://oecd.org/prices'
  ],
  differs: [
    {
      text: 'Prices fell [1].\n\n## References\n\n1. ⟦https://trade.org/prices⟧',
      says: '`https://trade.org/prices` is listed without title or outlet'
    },
    {
      text: 'Prices fell [1], bats hunt [2].\n\n## References\n\n1. ⟦https://trade.org/prices⟧\n2. Available at: https://bats.org/dusk (accessed 5 May 2024)',
      says: '2 entries are addresses without title or outlet: `https://trade.org/prices`, `https://bats.org/dusk`'
    },
    {
      text: 'The sea rose.[^a]\n\n[^a]: ⟦<https://tides.org/2024>⟧',
      says: '`https://tides.org/2024` is listed without title or outlet'
    }
  ],
  undecided: [],
  ignores: ['Prices fell.']
})
