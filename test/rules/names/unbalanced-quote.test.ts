import { unbalancedQuote } from '../../../src/rules/names/unbalanced-quote.ts'
import { ruleTest } from '../../support/rule-test.ts'

const opens = (words: string) => `the quotation that begins with \u2018${words}\u2019 is not closed`

ruleTest(unbalancedQuote, {
  agrees: [],
  differs: [
    { text: 'The mayor called it ⟦“⟧a road for the poor and left.', says: opens('“a road for the') },
    { text: 'The mayor called it ⟦"⟧a road for the poor and left.', says: opens('"a road for the') },
    {
      text: 'The mayor called it a road for the poor⟦”⟧ and left.',
      says: 'the quotation that ends with ‘road for the poor”’ is not opened'
    },
    {
      text: 'One was “green” and the other ⟦“⟧red as a brick wall.\n\nA third was blue.',
      says: opens('“red as a brick')
    },
    { text: '- The board asked for ⟦“⟧more light.\n- The staff asked for rest.', says: opens('“more light.') }
  ],
  undecided: [],
  ignores: [
    'The mayor called it “a road for the poor. It was never more.” Then she left.',
    '“The road was long,” she said, “and nobody paid for it.”',
    '“The road was long.\n\n“Nobody paid for it.”',
    'A 14” screen and a 5" pipe were bought.',
    'They speak of „eine Straße für die Armen“ in the north.',
    'The release is “version 2” or "version 3" and costs 5.',
    'It’s the workers’ road, and ’tis long.'
  ]
})
