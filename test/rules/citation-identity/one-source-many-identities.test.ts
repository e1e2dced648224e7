import { oneSourceManyIdentities } from '../../../src/rules/citation-identity/one-source-many-identities.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(oneSourceManyIdentities, {
  agrees: [
    'Prices fell [1][2].\n\n## References\n\n1. Trade Office, “Prices”. https://trade.org/prices\n2. Bat Trust, “Bats at dusk”. https://bats.org/dusk\n',
    'A [1] b [2].\n\n## References\n\n1. Biophysics of birds at night: a review. https://a.org/r\n2. Biophysics of birds at night. https://a.org/r',
    'A [1] b [2].\n\n## References\n\n1. [Letter of 1994](https://a.org/r#1994)\n2. [Holdings of the fund today](https://a.org/r#fund)'
  ],
  differs: [
    {
      text: 'Films creep [1], sensors bend [2].\n\n## References\n\n1. [Properties of thick ceramic films](https://pmc.ncbi.nlm.nih.gov/articles/PMC3663855/)\n2. ⟦[Flexible sensors for robot hands](https://www.ncbi.nlm.nih.gov/pmc/articles/PMC3663855/)⟧',
      says: '`Properties of thick ceramic films` and `Flexible sensors for robot hands` share one address'
    },
    {
      text: 'A [1] b [2].\n\n## References\n\n[1] “Sea levels rise in the north”. https://a.org/r\n⟦[2] “Wages of dockers doubled again”. https://a.org/r⟧\n',
      says: '`Sea levels rise in the north` and `Wages of dockers doubled again` share one address'
    }
  ],
  undecided: [],
  ignores: ['Prices fell.', 'A [x](https://a.org/r) and [another story of it](https://a.org/r).']
})
