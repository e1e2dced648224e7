import { betterSourceNeeded } from '../../../src/rules/sources/better-source-needed.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(betterSourceNeeded, {
  agrees: [
    'Tea rose by 4% ([Board](https://tea.org/a)).',
    'Tea rose by 4% ([Reddit](https://www.reddit.com/r/tea/comments/a1/x), [Board](https://tea.org/a)).',
    'Tea is green ([Wikipedia](https://en.wikipedia.org/wiki/Tea)).'
  ],
  differs: [
    {
      text: 'Tea rose by ⟦4%⟧ ([Reddit](https://www.reddit.com/r/tea/comments/a1/x)).',
      says: 'a figure rests on `Reddit` alone'
    },
    {
      text: 'The mill employs ⟦420⟧ people ([Wikipedia](https://en.wikipedia.org/wiki/Mill)).',
      says: 'a figure rests on `Wikipedia` alone'
    }
  ],
  undecided: [],
  ignores: ['Tea rose by 4%.']
})
