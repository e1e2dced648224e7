import { peacockTerm } from '../../../src/rules/wording/peacock-term.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(peacockTerm, {
  agrees: [
    'The mill makes 40 t a day.',
    'The critic wrote: "A stunning hall."',
    'The hall is 40 m high.',
    'The edge was cut.'
  ],
  differs: [
    {
      text: 'The ⟦world-class⟧ mill makes cloth.',
      says: '`world-class` praises and says nothing that could be checked'
    },
    {
      text: 'Its ⟦cutting-edge⟧ looms and legendary dyes sell well.',
      says: '2 words praise and say nothing that could be checked: `cutting-edge`, `legendary`'
    },
    { text: 'The ⟦renowned⟧ doctor treats bats.', says: '`renowned` praises and says nothing that could be checked' },
    { text: 'It is an ⟦unparalleled⟧ harbour.', says: '`unparalleled` praises and says nothing that could be checked' }
  ],
  undecided: [],
  ignores: []
})
