import { emptyCitation } from '../../../src/rules/citations/empty-citation.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(emptyCitation, {
  agrees: [],
  differs: [
    {
      text: 'Prices fell ⟦[source]()⟧.',
      says: '`[source]()` leads nowhere: its address is empty'
    },
    {
      text: 'Bats hunt at dusk ⟦[](https://bats.org/dusk)⟧.',
      says: '`[](https://bats.org/dusk)` shows a reader nothing to follow'
    },
    {
      text: 'The vaccine cut stays by 41% ⟦[citation needed]⟧ and cost 3 euros [citation needed].',
      says: '`[citation needed]` was left in: the citation is missing'
    },
    {
      text: 'Wages doubled ⟦(source needed)⟧.',
      says: '`(source needed)` was left in: the citation is missing'
    },
    {
      text: 'Reefs recovered ⟦{{citation needed|date=May 2024}}⟧.',
      says: '`{{citation needed|date=May 2024}}` was left in: the citation is missing'
    },
    {
      text: 'Trials ended ⟦[citation?]⟧.',
      says: '`[citation?]` was left in: the citation is missing'
    },
    {
      text: 'The court sat ⟦[report]( )⟧ in May.',
      says: '`[report]( )` leads nowhere: its address is empty'
    }
  ],
  undecided: [],
  ignores: [
    'Prices fell ([source](https://trade.org/a)).',
    'Editors add “[citation needed]” to such claims.',
    'The tag `[citation needed]` is common.',
    '```\nx = handlers[name]()\n```',
    'Call `list[0]()` twice.',
    '![](https://trade.org/chart.png)',
    '[](#top)',
    '[![build](https://ci.org/b.svg)](https://ci.org/b)',
    'A citation is needed here.',
    'Prices fell (op. cit.), and again (ibid.), as supra note 3 says.',
    '- [ ] (optional) find the report'
  ]
})
