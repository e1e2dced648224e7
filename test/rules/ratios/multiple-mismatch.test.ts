import { multipleMismatch } from '../../../src/rules/ratios/multiple-mismatch.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(multipleMismatch, {
  agrees: [
    'The club has 300 members, twice the 150 of 2010.',
    'In 2020 it drew 45,000 visitors, almost twice as many as the 24,000 of 2010.',
    'The tunnel is 12 km long, three times the 4 km of its rival.',
    'The herd fell by a quarter from 800 head to 600 head.',
    'Rail freight in Norvia grew from 12,000 tonnes in 2005 to 25,000 tonnes in 2015.\n\nIn the decade after 2005 rail freight in Norvia doubled.'
  ],
  differs: [
    {
      text: 'The club has 300 members, ⟦three times⟧ the 150 of 2010.',
      says: '`three times` does not follow from `150` to `300`, which is 2 times (100 %)'
    },
    {
      text: 'In 2020 it drew 45,000 visitors, almost ⟦four times⟧ its earlier 24,000.',
      says: '`four times` does not follow from `24,000` to `45,000`, which is 1.88 times (87.5 %)'
    },
    {
      text: 'The dose of 80 mg was ⟦twice⟧ as high as the 20 mg of the first trial.',
      says: '`twice` does not follow from `20 mg` to `80 mg`, which is 3.88–4.13 times (287.8–312.8 %)'
    },
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
    'Sales of 300 units, three times the industry average, and 150 returns.',
    'It has 300 rooms and 40 baths, twice the 150 towels.',
    'Copper output doubled between 2011 and 2016.\n\nThe price of copper fell from $9,000 in 2011 to $6,000 in 2016.'
  ]
})
