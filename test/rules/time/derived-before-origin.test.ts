import { derivedBeforeOrigin } from '../../../src/rules/time/derived-before-origin.ts'
import { ruleTest } from '../../support/rule-test.ts'

const ENGINES = 'The Corvan engine (2004) drove the first series.\n\nThe Delmar engine (2011) followed.\n\n'
const says = (derived: string, derivedDate: string, origin: string, originDate: string) =>
  `“${derived}” (\`${derivedDate}\`) is said to rest on “${origin}”, which the text dates later (\`${originDate}\`)`

ruleTest(derivedBeforeOrigin, {
  agrees: [
    `${ENGINES}The Delmar engine was based on the Corvan engine.`,
    'Ada Lund died in 1960. The Torsby press law was passed in 1951.\n\nLund closed her paper in protest against the Torsby press law.'
  ],
  differs: [
    {
      text: `${ENGINES}The ⟦Corvan engine was based on the Delmar engine⟧.`,
      says: says('Corvan engine', '2004', 'Delmar engine', '2011')
    },
    {
      text: `${ENGINES}The ⟦Corvan engine, which borrowed heavily from the Delmar engine⟧, ran for years.`,
      says: says('Corvan engine', '2004', 'Delmar engine', '2011')
    },
    {
      text: `${ENGINES}The ⟦Corvan engine was conceived as a replacement for the Delmar engine⟧.`,
      says: says('Corvan engine', '2004', 'Delmar engine', '2011')
    },
    {
      text: 'Ada Lund died in 1949, and the council of Torsby did not issue its press edict until 1961.\n\n⟦Lund closed her paper in protest against the press edict of the Torsby council⟧.',
      says: says('Lund', '1949', 'press edict of the Torsby council', '1961')
    },
    {
      text: 'The Kestrel tool appeared in 2009, three years before work began on its rival, Marlo.\n\n⟦Kestrel was meant as an answer to Marlo⟧.',
      says: says('Kestrel', '2009', 'Marlo', 'three years after 2009')
    },
    {
      text: 'The Harbour Dues Act 1931 is short. The Sea Ports Act 1958 is long.\n\nThe ⟦Harbour Dues Act extended a rule that the Sea Ports Act had put in place⟧.',
      says: says('Harbour Dues Act', '1931', 'rule', '1958')
    },
    {
      text: 'The Corvan method extends Delmar sampling by a step.\n\n⟦Delmar sampling was conceived as a simplification of the Corvan method⟧.',
      says: '“Delmar sampling” is said to rest on “Corvan method” here, and the other way round elsewhere'
    }
  ],
  undecided: [{ text: 'The Delmar engine was based on the Corvan engine.', why: 'no-date' }],
  ignores: ['The Delmar engine runs on diesel.', `${ENGINES}The Corvan engine was not based on the Delmar engine.`]
})
