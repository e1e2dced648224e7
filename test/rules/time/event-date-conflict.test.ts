import { eventDateConflict } from '../../../src/rules/time/event-date-conflict.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(eventDateConflict, {
  agrees: [
    'The Tarnby bridge was opened in 1932 after four years of work.\n\nSince the Tarnby bridge opened in May 1932, traffic has tripled.'
  ],
  differs: [
    {
      text: 'The Tarnby bridge was opened in 1932 after four years of work.\n\nSince the Tarnby bridge opened in ⟦1937⟧, traffic has tripled.',
      says: 'dated `1937` here and `1932` elsewhere for what reads as one event'
    }
  ],
  undecided: [],
  ignores: ['The Tarnby bridge was opened in 1932.\n\nThe Sunne canal was closed in 1971.']
})
