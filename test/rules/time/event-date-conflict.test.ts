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
    },
    {
      text: 'Sales of cargo bicycles are forecast to reach $41.76 billion by 2030.\n\nNot before ⟦2038⟧ will sales of cargo bicycles reach $41.8 billion.',
      says: 'dated `2038` here and `2030` elsewhere for what reads as one event'
    }
  ],
  undecided: [],
  ignores: [
    'Sales of cargo bicycles reached $41 million in 2019.\n\nSales of tents reached $41 million in 2022.',
    'The Tarnby bridge was opened in 1932.\n\nThe Sunne canal was closed in 1971.'
  ]
})
