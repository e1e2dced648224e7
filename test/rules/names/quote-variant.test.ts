import { quoteVariant } from '../../../src/rules/names/quote-variant.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(quoteVariant, {
  agrees: [],
  differs: [
    {
      text: '“The harbour wall will never hold a winter storm of that size,” the engineer said.\n\nShe had warned that “⟦the harbour wall will always hold a winter storm of any size⟧.”',
      says: 'quoted as “the harbour wall will always hold a winter storm of any size” here and as “The harbour wall will never hold a winter storm of that size” elsewhere: one of them denies what the other says'
    },
    {
      text: 'The review found that “judges cite precedent rarely, while lawyers cite precedent daily.”\n\nIn its words, “⟦lawyers cite precedent rarely, while judges cite precedent daily⟧.”',
      says: 'quoted as “lawyers cite precedent rarely, while judges cite precedent daily” here and as “judges cite precedent rarely, while lawyers cite precedent daily” elsewhere: the same words in another order'
    }
  ],
  undecided: [],
  ignores: [
    '“The harbour wall will never hold a winter storm of that size,” the engineer said.\n\nShe had warned that it “will never hold a winter storm.”',
    'He called it “a bad winter for wheat.”\n\nShe called it “a good harvest of apples.”'
  ]
})
