import { valueConflict } from '../../../src/rules/facts/value-conflict.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(valueConflict, {
  agrees: [
    'The Varnholt plant employs 1,240 welders on two shifts.\n\nWith its roughly 1,200 welders on two shifts, the Varnholt plant is at its limit.'
  ],
  differs: [
    {
      text: 'The Varnholt plant employs 1,240 welders on two shifts.\n\nWith its ⟦1,420⟧ welders on two shifts, the Varnholt plant is at its limit.',
      says: '`1,420` here, `1,240` elsewhere for what reads as the same fact'
    },
    {
      text: '**Fuel tank:** 45 litres, filled from the left side.\n\nThe fuel tank on the left side holds ⟦52 litres⟧.',
      says: '`52 litres` here, `45 litres` elsewhere for what reads as the same fact'
    }
  ],
  undecided: [
    {
      text: 'The Varnholt plant employed 1,240 welders on two shifts in 2019.\n\nIn 2023 the Varnholt plant employed 1,420 welders on two shifts.',
      why: 'qualifiers-differ'
    }
  ],
  ignores: ['The Varnholt plant employs 1,240 welders.\n\nThe harbour at Sunne handles 310 ships.']
})
