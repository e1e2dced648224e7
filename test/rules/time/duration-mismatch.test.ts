import { durationMismatch } from '../../../src/rules/time/duration-mismatch.ts'
import { ruleTest } from '../../support/rule-test.ts'

const length = (stated: string, period: string, computed: string) =>
  `\`${stated}\` for \`${period}\`, which spans ${computed}`
const distance = (stated: string, from: string, to: string, computed: string) =>
  `\`${stated}\` between \`${from}\` and \`${to}\`, which lie ${computed} apart`

ruleTest(durationMismatch, {
  agrees: [
    'The six-year project (2018–2024) restored nine weirs.',
    'From 2010 to 2015, six years, the yard lay idle.',
    'The choir sang there for two years between 1998 and 2004.',
    'The war lasted six years (1939–1945).',
    'In 2015, seven years after the 2008 crisis, output recovered.',
    'The mill opened in 1880 and closed seventeen years later, in 1897.',
    'The trial started on 3 May 2020 and was stopped eight weeks later, on 30 June 2020.',
    'Over the next 20 years (2000–2018) the herd doubled.',
    'The lease ran for about thirty years (1950–1984).',
    'Rationing lasted more than ten years (1940–1954).'
  ],
  differs: [
    {
      text: 'The ⟦three-year⟧ project (2018–2024) restored nine weirs.',
      says: length('three-year', '2018–2024', '5 to 7 years')
    },
    {
      text: 'From 2010 to 2014, ⟦six years⟧, the yard lay idle.',
      says: length('six years', '2010 to 2014', '3 to 5 years')
    },
    {
      text: 'The siege lasted ⟦seven years⟧, from 1644 to 1646.',
      says: length('seven years', '1644 to 1646', '1 to 3 years')
    },
    {
      text: 'The ban ran from May 2010 to June 2012 and lasted ⟦six years⟧.',
      says: length('six years', 'May 2010 to June 2012', '2 to 2.2 years')
    },
    {
      text: 'She led the institute for ⟦twelve years⟧ (1998–2004).',
      says: length('twelve years', '1998–2004', '5 to 7 years')
    },
    {
      text: 'The ⟦five years⟧ from 2010 to 2018 were dry in the basin.',
      says: length('five years', '2010 to 2018', '7 to 9 years')
    },
    {
      text: 'Between 1999 and 2004, a period of ⟦nine years⟧, no ship called.',
      says: length('nine years', '1999 and 2004', '4 to 6 years')
    },
    {
      text: 'The council adopted its 2021–2026 ⟦three-year⟧ strategy without debate.',
      says: length('three-year', '2021–2026', '4 to 6 years')
    },
    {
      text: 'The orchestra toured for ⟦six months⟧ (January 2001–March 2002).',
      says: length('six months', 'January 2001–March 2002', '12.9 to 14.9 months')
    },
    {
      text: 'The ⟦four-decade⟧ rule of the junta (1900–1915) ended in blood.',
      says: length('four-decade', '1900–1915', '1.4 to 1.6 decades')
    },
    {
      text: 'In 1996, ⟦twelve years⟧ after it was founded in 1980, the press closed.',
      says: distance('twelve years', '1980', '1996', '15 to 17 years')
    },
    {
      text: 'The mill opened in 1880 and closed ⟦twelve years⟧ later, in 1897.',
      says: distance('twelve years', '1880', '1897', '16 to 18 years')
    },
    {
      text: 'The dam was completed in 1975, ⟦five years⟧ after work began in 1965.',
      says: distance('five years', '1965', '1975', '9 to 11 years')
    },
    {
      text: 'The plant was shut in 2011, ⟦two years⟧ before the merger of 2018.',
      says: distance('two years', '2011', '2018', '6 to 8 years')
    },
    {
      text: 'The trial started on 3 May 2020 and was stopped ⟦two weeks⟧ later, on 30 June 2020.',
      says: distance('two weeks', '3 May 2020', '30 June 2020', '8.3 to 8.4 weeks')
    }
  ],
  undecided: [{ text: 'The six-year rule of the duke (c. 1410–1440) is badly recorded.', why: 'hedged' }],
  ignores: [
    'Five-year survival (2000–2015) rose.',
    'Average stays were six years (2010–2012).',
    'Mean follow-up was 3 years (2000–2015).',
    'In the 30-year mortgage market from 2000 to 2010 rates fell.',
    'He won three times in six years (1990–2010).',
    'She served for ten years (1990–1994 and 2000–2006).',
    'Founded in 1983 by a miner who had left school in 1970, the firm closed twelve years later, in 1995.',
    'In 1996, twelve years after the fall of the king who had ruled since 1950, the press closed.',
    'From 2019 to 2023, three years of drought hit the delta.',
    'Between 2000 and 2020, ten years were warmer than the mean.',
    'The two-year degree (2010–2020 data) pays off.',
    'The bridge took four years to build and stood from 1900 to 1950.',
    'The three academic years from 2010 to 2020 differ.'
  ]
})
