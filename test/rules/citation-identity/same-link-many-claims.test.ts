import { sameLinkManyClaims } from '../../../src/rules/citation-identity/same-link-many-claims.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(sameLinkManyClaims, {
  agrees: [
    'Rents rose by 12% [1]; wages fell by 3% [2].\n\n## References\n\n1. Trade Office, “Prices”. https://trade.org/prices\n2. Bat Trust, “Bats at dusk”. https://bats.org/dusk\n'
  ],
  differs: [
    {
      text: 'The north grew by 11% [1]. The south grew by 12% [1]. The east grew by 13% [1]. The west grew by 14% [1]. The coast grew by 15% [1]. The hills grew by 16% [1]. The plain grew by 17% [1]. The delta grew by 18% [1]. The valley grew by 19% [1]. The port grew by 20% [1]. The city grew by 21% [1]. The forest grew by 22% [1]. The steppe grew by 23% [1]. The island grew by 24% [1]. The ridge grew by 25% [1]. The bay grew by 26% [1].\n\n## References\n\n1. ⟦Trade Office, “Growth by region”. https://trade.org/growth⟧',
      says: '`Growth by region` carries 16 figures, dates and quotations'
    }
  ],
  undecided: [],
  ignores: ['Rents rose by 12%.']
})
