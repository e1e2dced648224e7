import { seeAboveCitation } from '../../../src/rules/citations/see-above-citation.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(seeAboveCitation, {
  agrees: [
    'Prices fell [1].\n\n## References\n\n1. Trade Office. https://trade.org/prices',
    'He wrote “ibid.” below it [1].\n\n## References\n\n1. Trade Office. https://trade.org/prices'
  ],
  differs: [
    {
      text: 'The sea rose.[^a] It fell.[^b]\n\n[^a]: Tide tables. https://a.org/t\n\n[^b]: ⟦Ibid.⟧, p. 4.',
      says: '`Ibid.` points at whatever stands before it'
    },
    {
      text: 'Prices fell [1] (⟦op. cit.⟧, p. 4), and again (ibid.).\n\n## References\n\n1. Trade Office. https://trade.org/prices',
      says: '2 references point at others that an edit may move: `op. cit.`, `ibid.`'
    }
  ],
  undecided: [],
  ignores: ['Prices fell.']
})
