import { hedgeStack } from '../../../src/rules/wording/hedge-stack.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(hedgeStack, {
  agrees: [
    'Tea may be safe.',
    'It is possible.',
    'Salt seems to help.',
    'She said: "It could possibly help."',
    'The date could be May 2021.'
  ],
  differs: [
    { text: 'Tea ⟦may potentially⟧ help.', says: '`may potentially` hedges twice' },
    {
      text: 'Salt ⟦could possibly⟧ harm. Silk might perhaps last.',
      says: '2 statements are hedged twice: `could possibly`, `might perhaps`'
    },
    { text: 'The trial ⟦appears to suggest⟧ a rise.', says: '`appears to suggest` hedges twice' },
    { text: '⟦It is possible that bats might⟧ be deaf.', says: '`It is possible that bats might` hedges twice' },
    { text: 'The port ⟦seems likely⟧ to close.', says: '`seems likely` hedges twice' }
  ],
  undecided: [],
  ignores: []
})
