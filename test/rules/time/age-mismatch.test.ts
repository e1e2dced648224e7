import { ageMismatch } from '../../../src/rules/time/age-mismatch.ts'
import { ruleTest } from '../../support/rule-test.ts'

const says = (age: string, event: string, birth: string, computed: string) =>
  `\`${age}\` in \`${event}\`, born in \`${birth}\`: that makes ${computed}`

ruleTest(ageMismatch, {
  agrees: [
    'Ada Lund, born in 1950, died in 2010 aged 60.',
    'Ada Lund, born in 1950, died in 2010 aged 59.',
    'Ada Lund (1871–1942) died at the age of 71.',
    'Ada Lund was born in 1950.\n\nAda Lund resigned in 1999 at the age of 48.'
  ],
  differs: [
    {
      text: 'Ada Lund, born in 1950, died in 2010 ⟦aged 75⟧.',
      says: says('aged 75', '2010', '1950', '59 or 60')
    },
    {
      text: 'Ada Lund (1871–1942) died ⟦at the age of 61⟧.',
      says: says('at the age of 61', '1942', '1871', '70 or 71')
    },
    {
      text: 'The engraver Jon Marr was born on 3 May 1850 and died on 2 May 1900, ⟦aged 50⟧.',
      says: says('aged 50', '2 May 1900', '3 May 1850', '49')
    },
    {
      text: 'Ada Lund was born in 1950.\n\nAda Lund resigned in 1999 ⟦at the age of 39⟧.',
      says: says('at the age of 39', '1999', '1950', '48 or 49')
    },
    {
      text: 'Ruth Sollum, who was born in March 1880, won the medal in June 1912 ⟦at age 22⟧.',
      says: says('at age 22', 'June 1912', 'March 1880', '32')
    }
  ],
  undecided: [{ text: 'Ada Lund, born about 1950, died in 2010 aged 75.', why: 'hedged' }],
  ignores: [
    'Women aged 25 were asked in 1990; most were born in 1950.',
    'The mean age in 1990 was 34.',
    'The clock, made in 1850, stopped in 1900 at the age of its maker.',
    'Ada Lund died in 2010 aged 75.',
    'Ada Lund was born in 1950 and at the age of 20 moved to Torsby, where she met a poet aged 75.',
    'The age limit of 65 was raised in 2010 for those born in 1950.'
  ]
})
