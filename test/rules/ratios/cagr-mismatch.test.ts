import { cagrMismatch } from '../../../src/rules/ratios/cagr-mismatch.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(cagrMismatch, {
  agrees: [
    'The market is to grow from $4.2 billion in 2020 to $9.8 billion in 2027, at a CAGR of 12.9%.',
    'The market was valued at USD 4.2 billion in 2023. It is projected to reach USD 9.8 billion by 2030, growing at a compound annual growth rate (CAGR) of 12.8%.',
    'Membership grew by 7% a year, from 12,000 in 2010 to 24,000 in 2020.',
    'Membership grew by an average of 10% a year, from 12,000 in 2010 to 24,000 in 2020.',
    'The herd shrank by 7.5% a year, from 900 in 2001 to 410 in 2011.',
    'Exports rose from 2.1 million tonnes in 2005 to 3.4 million tonnes in 2015, an average annual increase of 4.9%.'
  ],
  differs: [
    {
      text: 'The market is to grow from $4.2 billion in 2020 to $9.8 billion in 2027, at a CAGR of ⟦18.5%⟧.',
      says: '`18.5%` a year does not lead from `$4.2 billion` to `$9.8 billion` in 7 years, which takes 12.9 %'
    },
    {
      text: 'Sales were €4.2 billion in 2023. They should reach €9.8 billion by 2030, a CAGR of ⟦22.8%⟧.',
      says: '`22.8%` a year does not lead from `€4.2 billion` to `€9.8 billion` in 7 years, which takes 12.9 %'
    },
    {
      text: 'Membership grew by ⟦17%⟧ a year, from 12,000 in 2010 to 24,000 in 2020.',
      says: '`17%` a year does not lead from `12,000` to `24,000` in 10 years, which takes 7.2 %'
    },
    {
      text: 'The herd shrank by ⟦3%⟧ a year, from 900 in 2001 to 410 in 2011.',
      says: '`3%` a year does not lead from `900` to `410` in 10 years, which takes −7.6 %'
    },
    {
      text: 'Exports rose from 2.1 million tonnes in 2005 to 3.4 million tonnes in 2015, an average annual increase of ⟦9.4 per cent⟧.',
      says: '`9.4 per cent` a year does not lead from `2.1 million tonnes` to `3.4 million tonnes` in 10 years, which takes 4.9 %'
    },
    {
      text: 'Output stood at 40,000 tonnes in 2012 and 52,000 tonnes in 2018, which is annual growth of ⟦2.4%⟧.',
      says: '`2.4%` a year does not lead from `40,000 tonnes` to `52,000 tonnes` in 6 years, which takes 4.5 %'
    }
  ],
  undecided: [
    {
      text: 'The market is to grow from $4.2 billion in 2020 to $9.8 billion in 2027, at a CAGR of 15.2%.',
      why: 'rounding'
    }
  ],
  ignores: [
    'The market grew from $4 billion in 2020 to $10 billion in 2027, with Asia growing at 30% a year.',
    'The market was valued at USD 4.2 billion in 2023. The market for pumps is projected to reach USD 9.8 billion by 2030, growing at a CAGR of 22.8%.',
    'The market grew from $4 billion in 2020 to $10 billion in 2027. Cloud services are to grow to $3 billion in 2030, a CAGR of 30%.',
    'The fund pays 5% a year; it held $2 million in 2010 and $9 million in 2020.',
    'Revenue rose from $4 million in 2010 to $6 million in 2011, faster than the 3% a year of its rivals.',
    'Prices rose by 3% a year between 2010 and 2020, and wages from $20,000 in 2010 to $40,000 in 2020.',
    'Output grew 3% a year.'
  ]
})
