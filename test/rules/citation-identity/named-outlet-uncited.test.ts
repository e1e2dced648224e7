import { namedOutletUncited } from '../../../src/rules/citation-identity/named-outlet-uncited.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(namedOutletUncited, {
  agrees: [
    'Reuters reported that exports fell ([Reuters](https://www.reuters.com/a)).',
    'According to the Wall Street Journal, exports fell ([link](https://www.wsj.com/a), [BBC](https://www.bbc.com/b)).'
  ],
  differs: [
    {
      text: 'According to the ⟦Wall Street Journal⟧, exports fell ([link](https://www.bbc.com/a)).',
      says: '`The Wall Street Journal` is said to have reported it, and `bbc.com` is cited'
    },
    {
      text: '⟦CNBC⟧ reported that rents rose by 9% [1].\n\n## References\n\n1. Rents. https://www.theguardian.com/rents',
      says: '`CNBC` is said to have reported it, and `theguardian.com` is cited'
    },
    {
      text: 'Trials ended, as reported by ⟦The Economist⟧, in May cnn.com.',
      says: '`The Economist` is said to have reported it, and `cnn.com` is cited'
    }
  ],
  undecided: [
    { text: 'Reuters reported that exports fell ([link](https://www.bbc.com/a)).', why: 'too-weak-a-tie' },
    { text: 'CNBC reported that rents rose ([link](https://finance.yahoo.com/a)).', why: 'too-weak-a-tie' },
    { text: 'CNBC reported that rents rose ([link](https://harbourpost.org/a)).', why: 'too-weak-a-tie' },
    {
      text: 'CNBC reported that rents rose ([link](https://www.bbc.com/a)). The rise was sharp ([CNBC](https://www.cnbc.com/b)).',
      why: 'too-weak-a-tie'
    }
  ],
  ignores: [
    'CNBC reported that its audience grew ([link](https://www.bbc.com/a)).',
    'The New York Times reported a loss of 3 million dollars ([link](https://www.bbc.com/a)).',
    'CNBC reported that rents rose.',
    'Time reported that rents rose ([link](https://www.bbc.com/a)).',
    'According to the World Bank, rents rose ([link](https://www.bbc.com/a)).',
    'He told CNBC that rents rose ([link](https://www.bbc.com/a)).'
  ]
})
