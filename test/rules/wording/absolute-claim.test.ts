import { absoluteClaim } from '../../../src/rules/wording/absolute-claim.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(absoluteClaim, {
  agrees: [
    'The mill is open on most days.',
    'He said: "It never fails."',
    'The studies agree on salt.',
    'All rice was sold.',
    'Nobody was hurt.'
  ],
  differs: [
    { text: 'The method ⟦never fails⟧.', says: '`never fails`: one exception refutes it' },
    { text: '⟦All experts⟧ agree on tea.', says: '`All experts`: one exception refutes it' },
    {
      text: '⟦There is no evidence that⟧ bats are blind.',
      says: '`There is no evidence that`: one exception refutes it'
    },
    {
      text: 'The vaccine is ⟦100% effective⟧. It is undoubtedly safe.',
      says: '2 statements are refuted by one exception each: `100% effective`, `undoubtedly`'
    },
    { text: 'Salt ⟦is always⟧ white.', says: '`is always`: one exception refutes it' }
  ],
  undecided: [],
  ignores: []
})
