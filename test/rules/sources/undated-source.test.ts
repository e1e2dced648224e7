import { undatedSource } from '../../../src/rules/sources/undated-source.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(undatedSource, {
  agrees: [
    'Rice fell [4].\n\n## Sources\n\n1. Tea Board (2021). Annual Report. https://tea.org/2021\n2. Abe, S. (2020). Salt. https://salt.org/a\n3. Ito, J. (2019). Silk. https://silk.org/a\n4. Mori, T. (2018). Rice. https://rice.org/a',
    'Rice fell [1].\n\n## Sources\n\n1. Rice. https://rice.org/a\n2. Tea. https://tea.org/a\n3. Salt. https://salt.org/a\n4. Silk (2020). https://silk.org/a'
  ],
  differs: [
    {
      text: 'Rice fell [4].\n\n## Sources\n\n1. Tea Board (2021). Annual Report. https://tea.org/2021\n2. Abe, S. (2020). Salt. https://salt.org/a\n3. Ito, J. (2019). Silk. https://silk.org/a\n4. ⟦Rice Office. Rice. https://rice.org/a⟧',
      says: '`Rice Office` has no date, as most entries have'
    }
  ],
  undecided: [],
  ignores: ['Rice fell.']
})
