import { polarityConflict } from '../../../src/rules/facts/polarity-conflict.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(polarityConflict, {
  agrees: [],
  differs: [
    {
      text: '⟦The marsh warbler of Teskil Fen does not migrate⟧.\n\nThe migration of the Teskil marsh warbler leads over two seas.',
      says: '“migrate” is denied here (“not”) and asserted elsewhere (“migration”)'
    },
    {
      text: '⟦No hydraulic leaks were reported on the Corwen lift⟧.\n\nRepairs on the Corwen lift followed three hydraulic leaks in May.',
      says: '“hydraulic leaks” is denied here (“no”) and asserted elsewhere (“leaks”)'
    },
    {
      text: '⟦The vineyards of Mount Arlo use no copper sulphate⟧.\n\nTwo rounds of copper sulphate keep mildew off the vineyards of Mount Arlo.',
      says: '“copper sulphate” is denied here (“no”) and asserted elsewhere (“sulphate”)'
    },
    {
      text: 'The Quay Guild opposes the mooring levy.\n\n⟦The Quay Guild supports the mooring levy⟧.',
      says: '“supports” here, “opposes” elsewhere, of what reads as the same thing'
    }
  ],
  undecided: [
    {
      text: 'In 2011 the Teskil ferry did not carry any bulk freight.\n\nIn 2019 the Teskil ferry carried bulk freight from the island.',
      why: 'qualifiers-differ'
    }
  ],
  ignores: [
    'The Teskil ferry does not only carry passengers.\n\nThe Teskil ferry carries passengers.',
    'No hydraulic leaks were reported on the Corwen lift.\n\nHydraulic leaks would have stopped the Corwen lift.',
    'No serious leaks were reported on the Corwen lift.\n\nThe Corwen lift has small leaks.',
    'The pump did not fail at random; it failed because of rust.\n\nThe pump failed because of rust.'
  ]
})
