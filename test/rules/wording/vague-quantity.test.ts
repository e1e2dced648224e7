import { vagueQuantity } from '../../../src/rules/wording/vague-quantity.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(vagueQuantity, {
  agrees: [
    'Tea exports rose by 4% in May.',
    'The port is large.',
    'She said: "Prices rose significantly."',
    'Salt sales fell significantly, by 12%.',
    'The bats slept.'
  ],
  differs: [
    { text: 'Tea exports ⟦rose significantly⟧ in May.', says: '`rose significantly` stands where a figure could' },
    { text: '⟦A large number of⟧ bats left the cave.', says: '`A large number of` stands where a figure could' },
    {
      text: 'The mill saw a ⟦substantial decline⟧ in orders. Numerous looms stood idle.',
      says: '2 places stand where a figure could: `substantial decline`, `Numerous`'
    },
    { text: 'Silk became ⟦considerably more⟧ expensive.', says: '`considerably more` stands where a figure could' },
    { text: 'Costs were ⟦dramatically lower⟧ at sea.', says: '`dramatically lower` stands where a figure could' }
  ],
  undecided: [],
  ignores: []
})
