import { singleSourceClaim } from '../../../src/rules/sources/single-source-claim.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(singleSourceClaim, {
  agrees: [
    'The count of 400 deaths is disputed [1][2].\n\n## Sources\n\n1. Tea Board. Annual Report. https://tea.org/2021\n2. Kyoto Post. Tea. https://kyotopost.jp/tea\n3. Rice Office. Rice. https://rice.org/a',
    'Tea rose by 4% [1].\n\n## Sources\n\n1. Tea Board. Annual Report. https://tea.org/2021\n2. Kyoto Post. Tea. https://kyotopost.jp/tea\n3. Rice Office. Rice. https://rice.org/a'
  ],
  differs: [
    {
      text: 'The figure of ⟦400⟧ deaths is disputed [1]. Tea rose by 4% [2][3].\n\n## Sources\n\n1. Tea Board. Annual Report. https://tea.org/2021\n2. Kyoto Post. Tea. https://kyotopost.jp/tea\n3. Rice Office. Rice. https://rice.org/a',
      says: 'a disputed statement rests on `tea.org` alone'
    }
  ],
  undecided: [],
  ignores: ['The count of 400 is disputed.']
})
