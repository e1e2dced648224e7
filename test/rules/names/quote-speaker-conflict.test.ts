import { quoteSpeakerConflict } from '../../../src/rules/names/quote-speaker-conflict.ts'
import { ruleTest } from '../../support/rule-test.ts'

const FIRST = 'The mayor Ada Lund described the bridge as "a road for the poor".\n\n'
const says = '“a road for the poor” is given to `Bas Roos` here and to `Ada Lund` elsewhere'

ruleTest(quoteSpeakerConflict, {
  agrees: [],
  differs: [
    { text: `${FIRST}The critic Bas Roos, who spoke of "⟦a road for the poor⟧", asks for more.`, says },
    { text: `${FIRST}"⟦a road for the poor⟧," said Bas Roos.`, says },
    { text: `${FIRST}According to Bas Roos it is "⟦a road for the poor⟧".`, says },
    { text: `${FIRST}"⟦A road for the poor⟧," said the harbour engineer, Bas Roos.`, says: says.replace('“a', '“A') },
    { text: `${FIRST}"⟦A road for the poor⟧," according to Bas Roos.`, says: says.replace('“a', '“A') },
    { text: `${FIRST}The harbour engineer, Bas Roos, was not pleased: "⟦a road for the poor⟧".`, says },
    { text: `${FIRST}In the words of Bas Roos, it is "⟦a road for the poor⟧".`, says },
    {
      text: 'The archivist Noor Vasan promised: "The scanner reads the ink; people read the hand that held the pen."\n\nIt was Alan Penfold who found the formula when he said that ⟦the scanner reads the ink and people read the hand that held the pen⟧.',
      says: '“the scanner reads the ink and people read the hand that held the pen” is given to `Alan Penfold` here and to `Noor Vasan` elsewhere'
    },
    { text: `${FIRST}It was, in Bas Roos's words, "⟦a road for the poor⟧".`, says }
  ],
  undecided: [
    {
      text: 'The mayor Ada Lund described the bridge as "a road for the poor".\n\nThe Herald described it as "a road for the poor".',
      why: 'qualifiers-differ'
    }
  ],
  ignores: [
    'The archivist Noor Vasan promised: "The scanner reads the ink; people read the hand that held the pen."\n\nAlan Penfold said that the scanner reads the hand and costs a lot of ink.',
    'The archivist Noor Vasan promised: "The scanner reads the ink; people read the hand that held the pen."\n\nVasan said that the scanner reads the ink and people read the hand that held the pen.',
    `${FIRST}In Lund's words it is "a road for the poor".`,
    `${FIRST}The critic Bas Roos spoke of "a road for the rich and idle".`,
    `${FIRST}Bas Roos liked the bridge. She called it "a road for the poor".`,
    'Ada Lund spoke of "a bridge". Bas Roos spoke of "a bridge".'
  ]
})
