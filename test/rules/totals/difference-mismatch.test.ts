import { differenceMismatch } from '../../../src/rules/totals/difference-mismatch.ts'
import { ruleTest } from '../../support/rule-test.ts'

const visitors = '| City | Visitors |\n|---|---|\n| Albis | 4,200 |\n| Brenta | 3,900 |\n\n'

ruleTest(differenceMismatch, {
  agrees: [
    'The herd grew by 600 from 1,200 to 1,800 head.',
    'They received €143 million for players and spent €98 million, a surplus of €45 million.',
    `${visitors}Albis had 300 more visitors than Brenta.`,
    'Turnout was 64% in Arden and 58% in Brill, a gap of 6 points.'
  ],
  differs: [
    {
      text: 'The herd grew by ⟦300⟧ from 1,200 to 1,800 head.',
      says: '`300` is not the difference of `1,200` and `1,800`: 600'
    },
    {
      text: 'Costs came to £84 million and revenue to £120 million, a difference of ⟦£46 million⟧.',
      says: '`£46 million` is not the difference of `£120 million` and `£84 million`: 36 million GBP'
    },
    {
      text: 'The turbine in Albis yields 52 MW, ⟦9 MW⟧ more than the 41 MW of the one in Brenta.',
      says: '`9 MW` is not the difference of `41 MW` and `52 MW`: 11 MW'
    },
    {
      text: 'Turnout was 64% in Arden and 58% in Brill, a gap of ⟦8⟧ points.',
      says: '`8` is not the difference of `58%` and `64%`: 6 points'
    },
    {
      text: 'The tower is 212 m high, ⟦30 m⟧ taller than its predecessor (192 m).',
      says: '`30 m` is not the difference of `192 m` and `212 m`: 20 m'
    },
    {
      text: 'The final cost was £312,000, or ⟦£141,000⟧ above the estimate of £181,000.',
      says: '`£141,000` is not the difference of `£181,000` and `£312,000`: 131,000 GBP'
    },
    {
      text: 'The score was 54 to 41, a margin of ⟦15⟧.',
      says: '`15` is not the difference of `41` and `54`: 13'
    },
    {
      text: `${visitors}Albis had ⟦500⟧ more visitors than Brenta.`,
      says: '`500` is not the difference of `3,900` and `4,200`: 300'
    }
  ],
  undecided: [],
  ignores: [
    'The herd grew by 300 head.',
    'The party polled 34%, a lead of 8 points over the 24% of its rival and the 20% of the third.',
    'Rooms cost £80 and £95, a difference of £40 to the hotel next door.',
    'The 52 MW turbine yields 9 MW more than a 30 MW one.',
    `${visitors}Albis had 500 more hotels than Brenta.`,
    'Sales came to €40 million and €55 million, a profit of €6 million.',
    'The poll put them at 48% and 44%, with a margin of error of 3 points.'
  ]
})
