import { shortenedUrl } from '../../../src/rules/citation-identity/shortened-url.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(shortenedUrl, {
  agrees: [
    'Prices fell ([Times](https://nyti.ms/3abc)).',
    'Prices fell ([video](https://youtu.be/abc)).',
    'Prices fell ([paper](https://doi.org/10.1000/182)).',
    'They run [Bitly](https://bit.ly).'
  ],
  differs: [
    {
      text: 'Prices fell ([source](⟦https://bit.ly/3xYz⟧)).',
      says: '`https://bit.ly/3xYz` hides where it leads'
    },
    {
      text: 'Bats hunt at dusk [1].\n\n## References\n\n1. Bats. ⟦https://tinyurl.com/bats22⟧',
      says: '`https://tinyurl.com/bats22` hides where it leads'
    },
    {
      text: 'Trials ended ([a](⟦https://t.co/abc⟧), [b](https://lnkd.in/d9)) and [again](https://t.co/abc).',
      says: '2 addresses hide where they lead: `https://t.co/abc`, `https://lnkd.in/d9`'
    }
  ],
  undecided: [],
  ignores: ['Prices fell.']
})
