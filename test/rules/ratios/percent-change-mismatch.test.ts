import { percentChangeMismatch } from '../../../src/rules/ratios/percent-change-mismatch.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(percentChangeMismatch, {
  agrees: [
    'Sales rose 50% from 120 million to 180 million units.',
    'Sales rose 49.6% from 120 million to 180 million units.',
    'Its bill fell from $1.84 million to $1.21 million, a saving of 34%.',
    'Coffee sales in Norvia rose from 2,000 tonnes in 2010 to 3,000 tonnes in 2015.\n\nOver the five years to 2015 coffee sales in Norvia rose by some 50 percent.'
  ],
  differs: [
    {
      text: 'Sales rose ⟦48%⟧ from 120.0 million to 180.0 million units.',
      says: '`48%` does not follow from `120.0 million` to `180.0 million`, which give 49.9–50.1 %'
    },
    {
      text: 'Turnout rose ⟦12%⟧ from 40.0% to 50.0%.',
      says: '`12%` does not follow from `40.0%` to `50.0%`, which give 24.7–25.3 %'
    },
    {
      text: 'Applications for nursing courses in Morva fell from 9,600 in 2013 to 7,200 in 2018.\n\nThe number of applications for nursing courses in Morva shrank by some ⟦40 percent⟧ over the five years to 2018.',
      says: '`40 percent` does not follow from `9,600` to `7,200`, which give −25 %'
    }
  ],
  undecided: [
    { text: 'The margin, helped by a cut of 12%, rose by 3% after all, from 40% to 50%.', why: 'units-differ' }
  ],
  ignores: [
    'Rates range from 48% to 50%.',
    'Sales rose 48% in May.',
    'Sales grew 7% a year from 120 million in 2010 to 240 million units in 2020.',
    'Sales of bicycles rose from 2,000 in 2010 to 3,000 in 2015.\n\nSales of electric bicycles rose by 80 percent between 2010 and 2015.'
  ]
})
