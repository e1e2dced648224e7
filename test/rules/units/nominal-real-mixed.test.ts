import { nominalRealMixed } from '../../../src/rules/units/nominal-real-mixed.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(nominalRealMixed, {
  agrees: [],
  differs: [
    {
      text: 'Spending on roads ⟦rose from $2 million in 1990 to $5 million⟧ in 2015.',
      says: '`$2 million to $5 million` is compared over many years with no price basis'
    },
    {
      text: "A doctor's fee ⟦grew from £40 in 2001 to £90⟧ in 2019.",
      says: '`£40 to £90` is compared over many years with no price basis'
    },
    {
      text: 'Wages in real terms are flat.\n\nThe school budget ⟦increased from €3.1 million in 2008 to €4.2 million⟧ in 2015.',
      says: '`€3.1 million to €4.2 million` is compared over many years with no price basis'
    }
  ],
  undecided: [],
  ignores: [
    'Spending on roads rose from $2 million in 1990 to $5 million in 2015 in real terms.',
    'Spending on roads rose from $2 million in 2010 to $5 million in 2015.',
    'Spending on roads rose from 2 million tonnes in 1990 to 5 million tonnes in 2015.',
    'At constant prices spending rose from $2 million in 1990 to $5 million in 2015.',
    'Sales rose from $2 million in 1990 to $500 million in 2015.'
  ]
})
