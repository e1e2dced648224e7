import { marketingAsFact } from '../../../src/rules/sources/marketing-as-fact.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(marketingAsFact, {
  agrees: [
    'Saltworks is the largest maker of salt ([Board](https://saltboard.org/a)).',
    'Saltworks is the largest maker of salt ([Saltworks](https://saltworks.com/a), [Board](https://saltboard.org/a)).',
    'Saltworks makes 40 t of salt ([Saltworks](https://saltworks.com/a)).'
  ],
  differs: [
    {
      text: 'Saltworks is the ⟦largest maker of salt⟧ ([about us](https://saltworks.com/about)).',
      says: 'a superlative rests on the word of `saltworks.com` alone'
    }
  ],
  undecided: [],
  ignores: []
})
