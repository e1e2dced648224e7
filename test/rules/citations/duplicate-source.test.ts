import { duplicateSource } from '../../../src/rules/citations/duplicate-source.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(duplicateSource, {
  agrees: [
    'Prices fell [1][2].\n\n## References\n\n1. Trade Office, “Prices”. https://trade.org/prices\n2. Bat Trust, “Bats at dusk”. https://bats.org/dusk\n',
    'A [1] b [2].\n\n## References\n\n1. Report, p. 12. https://a.org/r.pdf\n2. Report, p. 80. https://a.org/r.pdf',
    'A [1] b [2].\n\n## References\n\n1. [Part one](https://a.org/r#one)\n2. [Part two](https://a.org/r#two)',
    'A [1] b [2].\n\n## References\n\n1. Sea levels rise in the north. https://a.org/r\n2. Wages of dockers doubled again. https://a.org/r'
  ],
  differs: [
    {
      text: 'Prices fell [1], bats hunt [2].\n\n## References\n\n1. Prices of grain fall. https://www.a.org/grain/?utm_source=mail\n2. ⟦Prices of grain fall. http://a.org/grain⟧',
      says: '`[1]` and `[2]` list one work'
    },
    {
      text: 'Trials ended [1][2].\n\n## References\n\n[1] Moreau, A. (2020). Trials of a vaccine. https://doi.org/10.1000/182\n⟦[2] Moreau, A. (2020). Trials of a vaccine. Journal of Trials. https://journals.org/doi/10.1000/182⟧\n',
      says: '`[1]` and `[2]` list one work'
    },
    {
      text: 'A [1] b [2] c [3] d [4].\n\n## References\n\n1. Tide tables. https://a.org/t\n2. Log of the harbour. https://a.org/h\n3. ⟦Tide tables. https://a.org/t⟧\n4. Log of the harbour. https://a.org/h',
      says: '2 works are listed more than once: `[1]` and `[3]`, `[2]` and `[4]`'
    }
  ],
  undecided: [],
  ignores: [
    'Prices fell.',
    'The sea rose.[^a] It fell.[^b]\n\n[^a]: Tide tables. https://a.org/t\n\n[^b]: Tide tables. https://a.org/t'
  ]
})
