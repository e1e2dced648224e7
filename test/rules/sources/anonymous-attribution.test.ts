import { anonymousAttribution } from '../../../src/rules/sources/anonymous-attribution.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(anonymousAttribution, {
  agrees: [
    'Experts say that tea is safe ([Board](https://tea.org/a)).',
    'Tea is safe. Studies show that [1].\n\n## Sources\n\n1. Tea Board. Annual Report. https://tea.org/2021\n2. Kyoto Post. Tea. https://kyotopost.jp/tea\n3. Rice Office. Rice. https://rice.org/a',
    'Tea rose ([Board](https://tea.org/a)).\n\nThe experts of the Board, A. Abe and J. Ito, say so.',
    'Tea rose ([Board](https://tea.org/a)).\n\nThe expert said it.',
    'Tea rose ([Board](https://tea.org/a)).\n\nAnalysts at Abe Bank expect a rise.'
  ],
  differs: [
    {
      text: 'Tea rose ([Board](https://tea.org/a)).\n\n⟦Many experts believe⟧ that salt will fall.',
      says: '`Many experts believe`: nobody is named and nothing is cited'
    },
    {
      text: 'Tea rose ([Board](https://tea.org/a)).\n\n⟦It is widely believed⟧ that bats are blind.',
      says: '`It is widely believed`: nobody is named and nothing is cited'
    },
    {
      text: 'Tea rose ([Board](https://tea.org/a)).\n\n⟦Studies show⟧ that silk lasts. ',
      says: '`Studies show`: nobody is named and nothing is cited'
    }
  ],
  undecided: [],
  ignores: []
})
