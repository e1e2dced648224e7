import { trackingParameters } from '../../../src/rules/citation-identity/tracking-parameters.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(trackingParameters, {
  agrees: [
    'Prices fell ([Trade Office](https://trade.org/reports?id=4&page=2)).',
    'The change is in [this commit](https://github.com/a/b/blob/x.md?ref=main).',
    'Prices fell ([source](https://trade.org/utm_source)).'
  ],
  differs: [
    {
      text: 'Prices fell ([source](⟦https://trade.org/r?id=4&utm_source=newsletter&utm_medium=mail#top⟧)).',
      says: '`https://trade.org/r?id=4&utm_source=newsletter&utm_medium=mail#top` has parameters that only tell where a reader came from'
    },
    {
      text: 'Bats hunt at dusk [1].\n\n## References\n\n1. Bats. ⟦https://bats.org/dusk?fbclid=IwAR0⟧',
      says: '`https://bats.org/dusk?fbclid=IwAR0` has parameters that only tell where a reader came from'
    },
    {
      text: 'Trials ended ([a](⟦https://a.org/t?gclid=1⟧), [b](https://b.org/t?utm_campaign=x)).',
      says: '2 addresses have parameters that only tell where a reader came from: `https://a.org/t?gclid=1`, `https://b.org/t?utm_campaign=x`'
    }
  ],
  undecided: [],
  ignores: ['Prices fell.']
})
