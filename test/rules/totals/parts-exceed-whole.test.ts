import { partsExceedWhole } from '../../../src/rules/totals/parts-exceed-whole.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(partsExceedWhole, {
  agrees: ['Ten of the 12 samples failed.'],
  differs: [{ text: '⟦14⟧ of the 12 samples failed.', says: '`14` is said to be part of `12`, which is less' }],
  undecided: [],
  ignores: ['The lab took 14 samples from 12 wells.']
})
