import { multipleAmbiguous } from '../../../src/rules/ratios/multiple-ambiguous.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(multipleAmbiguous, {
  agrees: [],
  differs: [
    {
      text: 'The new pump uses ⟦three times more⟧ power than the old one.',
      says: '`three times more` can mean that many times as much, or once more'
    },
    {
      text: 'Rents in Orlo are ⟦five times higher⟧.',
      says: '`five times higher` can mean that many times as much, or once more'
    },
    {
      text: 'Moles are ⟦2 times heavier⟧ than shrews, and bats four times longer.',
      says: '`2 times heavier` can mean that many times as much, or once more'
    },
    {
      text: 'Nurses were ⟦three times more⟧ likely to fall ill.',
      says: '`three times more` can mean that many times as much, or once more'
    }
  ],
  undecided: [],
  ignores: [
    'The new pump uses three times as much power as the old one.',
    'It was tried three times more in vain by those who came later, and 40 gave up.',
    'The star is 1,000 times larger than the sun.',
    'Twice as many came.',
    'It rose three times.',
    'She met him two more times.'
  ]
})
