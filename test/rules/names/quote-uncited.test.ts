import { quoteUncited } from '../../../src/rules/names/quote-uncited.ts'
import { ruleTest } from '../../support/rule-test.ts'

/** A report that lists and cites its sources, as uncited claims are held only against such. */
const report = (text: string) => `# Dams

The dam is 40 metres high [1]. It holds 12 million cubic metres [2]. It was built for 90 million euros [1].

${text}

## Sources

1. Torsby Herald, "The dam", 2021
2. Water Board, "Annual report", 2022`

ruleTest(quoteUncited, {
  agrees: [],
  differs: [
    {
      text: report('Ada Lund called it "⟦a wall against our own children⟧".'),
      says: 'no citation in reach of the quotation “a wall against our own children”'
    },
    {
      text: report('"⟦The valley has been sold for light bulbs⟧," said Bas Roos.'),
      says: 'no citation in reach of the quotation “The valley has been sold for light bulbs”'
    },
    {
      text: report(
        'Ada Lund called it "⟦a wall against our own children⟧".\n\n"The valley has been sold for light bulbs," said Bas Roos.'
      ),
      says: 'no citation in reach of 2 quotations of this section: “a wall against our own children”, “The valley has been sold for light bulbs”'
    }
  ],
  undecided: [],
  ignores: [
    report('Ada Lund called it "a wall against our own children" [2].'),
    report('Ada Lund called it "a wall".'),
    report('Her book is "The Wall Against Our Own Children", said Ada Lund.'),
    report('The plan speaks of "a wall against our own children".'),
    'Ada Lund called it "a wall against our own children".'
  ]
})
