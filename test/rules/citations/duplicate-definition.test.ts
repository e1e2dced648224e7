import { duplicateDefinition } from '../../../src/rules/citations/duplicate-definition.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(duplicateDefinition, {
  agrees: [],
  differs: [
    {
      text: 'Prices fell [1], bats hunt at dusk [2].\n\n## References\n\n[1] Prices. https://a.org/x\n⟦[2] Bats. https://b.org/x⟧\n[2] Trials. https://c.org/x\n',
      says: '`[2]` stands for 2 different works'
    },
    {
      text: 'The sea rose.[^a]\n\n[^a]: ⟦Tide tables. https://a.org/x⟧\n\n[^a]: Harbour log. https://b.org/x',
      says: '`[a]` stands for 2 different works'
    },
    {
      text: 'Wages [doubled][w].\n\n⟦[w]: https://a.org/x⟧\n[w]: https://b.org/x',
      says: '`[w]` stands for 2 different works'
    }
  ],
  undecided: [],
  ignores: [
    'Prices fell [1], bats hunt at dusk [2].\n\n## References\n\n1. Prices. https://a.org/x\n1. Bats. https://b.org/x',
    'Prices fell [1].\n\n## References\n\n[1] Prices. https://a.org/x\n[1] Prices. https://www.a.org/x?utm_source=mail',
    'Part one [1].\n\n## References\n\n1. Prices. https://a.org/x\n2. Rents. https://d.org/x\n\n# Part two\n\nBats [1].\n\n## References\n\n1. Bats. https://b.org/x\n2. Moths. https://c.org/x',
    'Wages [doubled][w].\n\n[w]: https://a.org/x'
  ]
})
