import { relationConflict } from '../../../src/rules/facts/relation-conflict.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(relationConflict, {
  agrees: [],
  differs: [
    {
      text: 'Norvald Foods was acquired by Hestia Group after a long dispute.\n\nSince ⟦Norvald Foods was acquired by Bremer Holding⟧, it has grown.',
      says: '“Norvald Foods” is acquired by `Bremer Holding` here and `Hestia Group` elsewhere'
    }
  ],
  undecided: [
    {
      text: 'Norvald Foods was acquired by Hestia Group after a long dispute.\n\nSince Norvald Foods was acquired by Hestia, it has grown.',
      why: 'qualifiers-differ'
    }
  ],
  ignores: ['Norvald Foods was acquired by Hestia Group.\n\nSunne Dairy was acquired by Bremer Holding.']
})
