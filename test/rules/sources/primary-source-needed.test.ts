import { primarySourceNeeded } from '../../../src/rules/sources/primary-source-needed.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(primarySourceNeeded, {
  agrees: [
    'According to its annual report, tea rose by 4% ([Board](https://tea.org/a)).',
    'Tea rose by 4% ([Guardian](https://www.theguardian.com/tea/a-1)).',
    'According to its annual report, sales fell by 3% ([Guardian](https://www.theguardian.com/a-1), [filing](https://www.sec.gov/a)).'
  ],
  differs: [
    {
      text: 'According to its annual report, sales fell by ⟦3%⟧ ([Guardian](https://www.theguardian.com/business/a-1)).',
      says: 'a figure of a named document is cited to `The Guardian`'
    },
    {
      text: 'The port took in ⟦£4 million⟧, as disclosed in a court filing ([Reddit](https://www.reddit.com/r/a/comments/b/c)).',
      says: 'a figure of a named document is cited to `Reddit`'
    }
  ],
  undecided: [],
  ignores: ['According to its annual report, sales fell.']
})
