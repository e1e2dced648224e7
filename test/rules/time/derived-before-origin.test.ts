import { derivedBeforeOrigin } from '../../../src/rules/time/derived-before-origin.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(derivedBeforeOrigin, {
  agrees: [
    'The Corvan engine (2004) drove the first series.\n\nThe Delmar engine (2011) followed.\n\nThe Delmar engine was based on the Corvan engine.'
  ],
  differs: [
    {
      text: 'The Corvan engine (2004) drove the first series.\n\nThe Delmar engine (2011) followed.\n\nThe ⟦Corvan engine was based on the Delmar engine⟧.',
      says: '“Corvan engine” (`2004`) is said to rest on “Delmar engine”, which the text dates later (`2011`)'
    }
  ],
  undecided: [{ text: 'The Delmar engine was based on the Corvan engine.', why: 'no-date' }],
  ignores: ['The Delmar engine runs on diesel.']
})
