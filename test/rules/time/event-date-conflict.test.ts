import { eventDateConflict } from '../../../src/rules/time/event-date-conflict.ts'
import { ruleTest } from '../../support/rule-test.ts'

const says = (stated: string, other: string) =>
  `dated \`${stated}\` here and \`${other}\` elsewhere for what reads as one event`

ruleTest(eventDateConflict, {
  agrees: [
    'The Tarnby bridge was opened in 1932 after four years of work.\n\nSince the Tarnby bridge opened in May 1932, traffic has tripled.',
    'The medical faculty of Carnmore appointed its first woman lecturer in 1914.\n\nThe medical faculty of Carnmore had its first woman lecturer by 1915.'
  ],
  differs: [
    {
      text: 'The Tarnby bridge was opened in 1932 after four years of work.\n\nSince the Tarnby bridge opened in ⟦1937⟧, traffic has tripled.',
      says: says('1937', '1932')
    },
    {
      text: 'Sales of cargo bicycles are forecast to reach $41.76 billion by 2030.\n\nNot before ⟦2038⟧ will sales of cargo bicycles reach $41.8 billion.',
      says: says('2038', '2030')
    },
    {
      text: 'The wall at Glass Street failed on 8 October 1993, six weeks after inspectors had recorded fresh cracks in its eastern footing.\n\nInspectors recorded fresh cracks in the eastern footing at Glass Street in ⟦August 1994⟧.',
      says: says('August 1994', 'six weeks before 8 October 1993')
    },
    {
      text: '1. **17 April 2019:** The Torsby harbour board approved the deepening of the fairway.\n2. **3 May 2020:** Dredgers arrived.\n\n## Later\n\nThe harbour board at Torsby approved the deepening of the fairway in ⟦August 2019⟧.',
      says: says('August 2019', '17 April 2019')
    }
  ],
  undecided: [
    {
      text: 'The Lund medical school admitted women in 1912.\n\n## Later\n\nThe Lund medical school did not admit women in 1915.',
      why: 'qualifiers-differ'
    }
  ],
  ignores: [
    'Sales of cargo bicycles reached $41 million in 2019.\n\nSales of tents reached $41 million in 2022.',
    'The Tarnby bridge was opened in 1932.\n\nThe Sunne canal was closed in 1971.',
    'Founded in 1922, the brotherhood of magicians keeps its secrets.\n\nFounded in 1917 by a priest, the home took in orphans.',
    'The court was opened in early 1858.\n\nIn 1999 the tennis open drew thousands.'
  ]
})
