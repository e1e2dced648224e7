import { quoteUnattributed } from '../../../src/rules/names/quote-unattributed.ts'
import { ruleTest } from '../../support/rule-test.ts'

const says = (words: string) => `nobody in reach is said to have said “${words}”`

ruleTest(quoteUnattributed, {
  agrees: [],
  differs: [
    {
      text: 'The weir was opened in May. “⟦We never asked for this dam and now have to pay for it⟧.”',
      says: says('We never asked for this dam and now have to pay for it')
    },
    {
      text: 'Prices rose for a third year in a row. "⟦I cannot feed my goats on paper⟧," was heard at the market.',
      says: says('I cannot feed my goats on paper')
    },
    {
      text: 'The trial was stopped early. "⟦Our nurses were too tired to go on counting⟧."',
      says: says('Our nurses were too tired to go on counting')
    }
  ],
  undecided: [],
  ignores: [
    'The weir was opened in May. “We never asked for this dam and now have to pay for it,” said Ada Lund.',
    'The farmer was angry. “We never asked for this dam and now have to pay for it.”',
    'He was angry. “We never asked for this dam and now have to pay for it.”',
    'Users type prompts such as “Show me how we can prove the theorem in a line.”',
    'The slogan reads “We build the roads that you drive on.”',
    'It was cold. “We never asked for this dam and now have to pay for it” [3].\n\n[3]: https://example.org/dam',
    'The rule is “no dogs on the beach in the summer months.”',
    'The question was open: “What do we want from this dam?”'
  ]
})
