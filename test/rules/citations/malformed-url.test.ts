import { malformedUrl } from '../../../src/rules/citations/malformed-url.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(malformedUrl, {
  agrees: [
    'Prices fell ([data](https://trade.org/prices?a=1,2;b=(x))).',
    'Prices fell ([data](https://web.archive.org/web/2020/https://trade.org/)).',
    'Prices fell ([Ämter](https://bücher.de/ä)).',
    'Prices fell ([a](HTTP://TRADE.ORG/A)).',
    'Prices fell ([note](notes/prices.md)).',
    'The link was defanged ([report](hxxp://bad.org/x)).',
    'Prices fell (https://trade.cooking/a).'
  ],
  differs: [
    {
      text: 'Prices fell ([data](⟦https//trade.org/prices⟧)).',
      says: '`https//trade.org/prices` leads nowhere: the colon behind the scheme is missing'
    },
    {
      text: 'Prices fell ([data](⟦http:/trade.org/prices⟧)) and [rose](http:/trade.org/prices).',
      says: '`http:/trade.org/prices` leads nowhere: a slash behind the scheme is missing'
    },
    {
      text: 'Bats hunt at dusk [1].\n\n## References\n\n1. [Bats](⟦https://https://bats.org/dusk⟧)',
      says: '`https://https://bats.org/dusk` leads nowhere: the scheme stands twice'
    },
    {
      text: 'Trials ended ([a](⟦https://www.trials/2024⟧)).',
      says: '`https://www.trials/2024` leads nowhere: the host has no ending such as ".org"'
    },
    {
      text: 'Trials ended ([a](⟦https://trials..org/2024⟧)).',
      says: '`https://trials..org/2024` leads nowhere: two dots stand side by side in the host'
    },
    {
      text: 'Trials ended ([a](⟦https://trials.con/2024⟧)).',
      says: '`https://trials.con/2024` leads nowhere: no domain ends in ".con"'
    },
    {
      text: 'Trials ended ([a](⟦htps://trials.org/2024⟧)).',
      says: '`htps://trials.org/2024` leads nowhere: the scheme is misspelt'
    }
  ],
  undecided: [],
  ignores: ['Prices fell.']
})
