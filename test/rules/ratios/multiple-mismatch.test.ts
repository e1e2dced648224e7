import { multipleMismatch } from '../../../src/rules/ratios/multiple-mismatch.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(multipleMismatch, {
  agrees: [
    'The herd fell by a quarter from 800 head to 600 head.',
    'Rail freight in Norvia grew from 12,000 tonnes in 2005 to 25,000 tonnes in 2015.\n\nIn the decade after 2005 rail freight in Norvia doubled.'
  ],
  differs: [
    {
      text: 'Visits to the Sund museum grew from 12,000 in 2005 to 21,000 in 2015.\n\nVisits to the Sund museum more than ⟦doubled⟧ in the decade after 2005.',
      says: '`doubled` does not follow from `12,000` to `21,000`, which is 1.75 times (75 %)'
    },
    {
      text: 'Net income at Harrow Mills rose from €310 million in 2018 to €403 million in 2021.\n\nHarrow Mills lifted net income by almost ⟦half⟧ over the three years to 2021.',
      says: '`half` does not follow from `€310 million` to `€403 million`, which is 1.3 times (29.6–30.4 %)'
    },
    {
      text: 'The refit cut the fuel use of the ferry Solbakken from 160 to 128 litres an hour.\n\nSince the refit the ferry Solbakken has used ⟦a third⟧ less fuel.',
      says: '`a third` does not follow from `160` to `128 litres`, which is 0.79–0.81 times (−19.4–20.6 %)'
    }
  ],
  undecided: [],
  ignores: [
    'Sales doubled.',
    'Copper output doubled between 2011 and 2016.\n\nThe price of copper fell from $9,000 in 2011 to $6,000 in 2016.'
  ]
})
