import { percentVsPoints } from '../../../src/rules/ratios/percent-vs-points.ts'
import { ruleTest } from '../../support/rule-test.ts'

const BUSES = 'In Varna the share of electric buses rose from 12% in 2015 to 30% in 2020.\n\n'

ruleTest(percentVsPoints, {
  agrees: [
    'Turnout rose from 40% to 50%, an increase of 25%.',
    'Turnout rose from 40% to 50%, an increase of 10 percentage points.',
    'The vacancy rate fell from 8.0% to 6.0%, a drop of 25%.',
    'Smoking is 50% higher among men (30%) than among women (20%).',
    `${BUSES}Over the five years to 2020 the share of electric buses in Varna grew by 150%.`,
    'Ice cover shrank 4 points from 32% to 28%, or rather by 4 percentage points from 32% to 28%.'
  ],
  differs: [
    {
      text: 'Turnout rose from 40% to 50%, an increase of ⟦10%⟧.',
      says: '`10%` is the difference in percentage points of `40%` and `50%`; in per cent it is 25 %'
    },
    {
      text: 'Turnout rose by ⟦10%⟧ from 40% to 50%.',
      says: '`10%` is the difference in percentage points of `40%` and `50%`; in per cent it is 25 %'
    },
    {
      text: 'The vacancy rate fell from 8.0% to 6.0%, a drop of ⟦2 per cent⟧.',
      says: '`2 per cent` is the difference in percentage points of `8.0%` and `6.0%`; in per cent it is 25 %'
    },
    {
      text: 'Turnout rose from 40% to 50%, an increase of ⟦25 percentage points⟧.',
      says: '`25 percentage points` is the change in per cent from `40%` to `50%`; the difference is 10 percentage points'
    },
    {
      text: 'Smoking is ⟦10%⟧ higher among men (30%) than among women (20%).',
      says: '`10%` is the difference in percentage points of `20%` and `30%`; in per cent it is 50 %'
    },
    {
      text: `${BUSES}Over the five years to 2020 the share of electric buses in Varna grew by ⟦18%⟧.`,
      says: '`18%` is the difference in percentage points of `12%` and `30%`; in per cent it is 150 %'
    },
    {
      text: 'Recall was ⟦8%⟧ higher than before (72% versus 64%).',
      says: '`8%` is the difference in percentage points of `64%` and `72%`; in per cent it is 12.5 %'
    },
    {
      text: 'The germination rate increased by ⟦15%⟧, from 60% to 75%.',
      says: '`15%` is the difference in percentage points of `60%` and `75%`; in per cent it is 25 %'
    }
  ],
  undecided: [],
  ignores: [
    'Women earn 20% less than men; 40% of women and 60% of men agree.',
    'Sales were 20% higher in the north (40% of the total) than in the south (20%).',
    'Sales rose 12% and the margin went from 40% to 52%.',
    'Turnout rose from 40% to 50%.',
    'Exports rose 10% from 40 million to 44 million tonnes.',
    'Prices rose 3%, with 40% of goods dearer and 37% cheaper.',
    `${BUSES}Over the five years to 2020 the share of electric taxis in Orlo grew by 18%.`,
    'Between 40% and 50% of voters stayed at home, 10% more than last time.'
  ]
})
