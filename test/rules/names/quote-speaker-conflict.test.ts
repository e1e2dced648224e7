import { quoteSpeakerConflict } from '../../../src/rules/names/quote-speaker-conflict.ts'
import { ruleTest } from '../../support/rule-test.ts'

const FIRST = 'The mayor Ada Lund described the bridge as "a road for the poor".\n\n'
const says = '“a road for the poor” is given to `Bas Roos` here and to `Ada Lund` elsewhere'

ruleTest(quoteSpeakerConflict, {
  agrees: [],
  differs: [
    { text: `${FIRST}The critic Bas Roos, who spoke of "⟦a road for the poor⟧", asks for more.`, says },
    { text: `${FIRST}"⟦a road for the poor⟧," said Bas Roos.`, says },
    { text: `${FIRST}It was, in Bas Roos's words, "⟦a road for the poor⟧".`, says }
  ],
  undecided: [],
  ignores: [
    `${FIRST}In Lund's words it is "a road for the poor".`,
    `${FIRST}The critic Bas Roos spoke of "a road for the rich and idle".`,
    `${FIRST}Bas Roos liked the bridge. She called it "a road for the poor".`,
    'Ada Lund spoke of "a bridge". Bas Roos spoke of "a bridge".'
  ]
})
