import { weekdayDateMismatch } from '../../../src/rules/time/weekday-date-mismatch.ts'
import { ruleTest } from '../../support/rule-test.ts'

const says = (date: string, weekday: string) => `\`${date}\` was a ${weekday}`

ruleTest(weekdayDateMismatch, {
  agrees: [
    'On Tuesday, 5 May 2020, the dam burst.',
    'The palace fell on Tuesday, 7 November 1917, or Wednesday, 25 October 1917 by the old calendar.',
    '5 March 2024 was a Tuesday.'
  ],
  differs: [
    {
      text: 'On ⟦Monday, 5 May 2020⟧, the dam burst.',
      says: says('Monday, 5 May 2020', 'Tuesday')
    },
    { text: 'The vote of ⟦14 July 2021⟧ (Monday) failed.', says: says('14 July 2021', 'Wednesday') },
    { text: 'The first day, ⟦6 March 2024⟧, fell on a Friday.', says: says('6 March 2024', 'Wednesday') },
    {
      text: 'Trading was halted on ⟦Sunday, January 27, 2025⟧.',
      says: says('Sunday, January 27, 2025', 'Monday')
    }
  ],
  undecided: [],
  ignores: [
    'The council met on 5 May 2020.',
    'The market opens on Monday, 3 March.',
    'From Monday to Wednesday, 5–7 May 2020, the road was shut.',
    'It rained on Monday. On 5 May 2020 it snowed.'
  ]
})
