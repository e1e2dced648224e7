import { directionMismatch } from '../../../src/rules/ratios/direction-mismatch.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(directionMismatch, {
  agrees: ['Sales rose from 10,000 to 12,000.'],
  differs: [
    { text: 'Sales ⟦rose from 12,000 to 10,000⟧.', says: '`rise` goes against `12,000` to `10,000`, which is −16.7 %' },
    {
      text: 'Rice output in Norvia rose from 4.1 million tonnes in 2000 to 6.2 million tonnes in 2010.\n\nBetween 2000 and 2010 rice output in Norvia ⟦fell by 50 percent⟧.',
      says: '`fall` goes against `4.1 million tonnes` to `6.2 million tonnes`, which is 48.2–54.3 %'
    }
  ],
  undecided: [{ text: 'The fleet rose from 9.5 million to 10.2.', why: 'units-differ' }],
  ignores: [
    'Response time improved from 12 s to 10 s.',
    'He moved up from 12th to 10th place.',
    'The increase slowed from 5% in 2010 to 3% in 2012.'
  ]
})
