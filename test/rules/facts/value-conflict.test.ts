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
    },
    {
      text: 'Some 71% of rural dentists in Ardmoor have closed their lists to new patients.\n\nIn Ardmoor ⟦one rural dentist in three⟧ has a closed list and takes no new patients.',
      says: '`one rural dentist in three` here, `71%` elsewhere for what reads as the same fact'
    },
    {
      text: 'The reservoir at Kielstad holds a drought reserve of 18% of the annual demand.\n\nOf the annual demand, the drought reserve of the Kielstad reservoir covers ⟦two-fifths⟧.',
      says: '`two-fifths` here, `18%` elsewhere for what reads as the same fact'
    }
  ],
  undecided: [
    {
      text: 'In Ostmark, prime vineyard land sold for €41,000 a hectare in 2021.\n\nPrime vineyard land sold for €67,000 a hectare in Tessin in 2021.',
      why: 'qualifiers-differ'
    },
    {
      text: 'Mortality among all patients with hip fracture was 4.3%.\n\nAmong those aged 90 or older, mortality of patients with hip fracture was 9.8%.',
      why: 'qualifiers-differ'
    },
    {
      text: 'The Danish cohort put the relative risk of night work for stroke at 1.32.\n\nThe Kyoto cohort put the relative risk of night work for stroke at 1.04.',
      why: 'qualifiers-differ'
    },
    {
      text: 'Alder Heath school recorded an attendance rate of 95.1% in the spring term.\n\nAlder Brook school recorded an attendance rate of 89.6% in the spring term.',
      why: 'qualifiers-differ'
    },
    {
      text: 'Savings at the postal bank returned 5.1% in 2023.\n\nThe real return on savings at the postal bank was 1.4% in 2023.',
      why: 'qualifiers-differ'
    },
    {
      text: 'The Varnholt plant employed 1,240 welders on two shifts in 2019.\n\nIn 2023 the Varnholt plant employed 1,420 welders on two shifts.',
      why: 'qualifiers-differ'
    }
  ],
  ignores: ['The Varnholt plant employs 1,240 welders.\n\nThe harbour at Sunne handles 310 ships.']
})
