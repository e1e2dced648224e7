import { dateOrderViolation } from '../../../src/rules/time/date-order-violation.ts'
import { ruleTest } from '../../support/rule-test.ts'

const life = (holder: string, later: string, laterDate: string, earlier: string, earlierDate: string) =>
  `“${holder}” is said to have ${later} in \`${laterDate}\` and to have ${earlier} only in \`${earlierDate}\``
const range = (period: string) => `\`${period}\` ends before it begins`

ruleTest(dateOrderViolation, {
  agrees: [
    'Ada Lund, born in 1932, died in 1950.',
    'The Torsby bank was founded in 1987 and dissolved in 1998.',
    'The Torsby bank was founded in 1987.\n\nThe Torsby bank was bought by a rival in 1990.'
  ],
  differs: [
    {
      text: 'Ada Lund, born in 1950, ⟦died in 1932⟧.',
      says: life('Ada Lund', 'died', '1932', 'been born', '1950')
    },
    {
      text: 'Ada Lund was born on 3 May 1871 in Torsby, studied in Lund and ⟦died in 1862⟧.',
      says: life('Ada Lund', 'died', '1862', 'been born', '3 May 1871')
    },
    {
      text: 'The Torsby bank was founded in 1998 and ⟦dissolved in 1987⟧.',
      says: life('Torsby bank', 'ended', '1987', 'been founded', '1998')
    },
    {
      text: 'The tram opened in 1906 and was ⟦closed in 1897⟧.',
      says: life('tram', 'ended', '1897', 'begun', '1906')
    },
    {
      text: 'Founded in 1998, the Torsby bank was ⟦acquired by Lund Holdings in 1990⟧.',
      says: life('Torsby bank', 'been taken over', '1990', 'been founded', '1998')
    },
    {
      text: 'Ada Lund was born in 1950.\n\nAda Lund ⟦died in 1931⟧ in Torsby.',
      says: life('Ada Lund', 'died', '1931', 'been born', '1950')
    },
    { text: 'The duke (⟦1450–1432⟧) ruled the valley.', says: range('1450–1432') },
    { text: 'The clinic ran there from ⟦2021 to 2018⟧.', says: range('2021 to 2018') },
    { text: 'From ⟦May 2015 to March 2012⟧ the plant stood idle.', says: range('May 2015 to March 2012') },
    { text: 'Between ⟦May 2009 and March 2004⟧ no ship called at the port.', says: range('May 2009 and March 2004') }
  ],
  undecided: [{ text: 'Ada Lund, born about 1950, died in 1949.', why: 'hedged' }],
  ignores: [
    'The museum closed in 1990 and opened in 1995 in a new building.',
    'The bank was dissolved in 1948 and founded anew in 1990.',
    'Output fell from 2021 to 2018.',
    'The figures for 2024–2023 change little.',
    'Ada Lund founded the bank in 1998; her father died in 1970.',
    'The Torsby bank, founded in 1998, bought a mill built in 1890 and closed in 1950.',
    'Ada Lund, whose father died in 1932, was born in 1950.',
    'ISO 2000-1999 applies to the joint.',
    'He counted back from 2021 to 2018.',
    'The reign (44–27 BC) was short.'
  ]
})
