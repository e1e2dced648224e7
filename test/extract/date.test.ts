import { describe, expect, it } from 'vitest'
import { type DateContext, readDates } from '../../src/extract/date/dates.ts'
import { tokenize } from '../../src/extract/tokens.ts'
import type { DateMention } from '../../src/model/mention.ts'
import { dateOf } from '../../src/quantity/calendar.ts'
import { phrasings, rows, unmark } from './quantity-reading.ts'

const datesOf = (text: string, context: DateContext = {}): DateMention[] => readDates(text, tokenize(text), context)

function day(count: number | undefined): string {
  if (count === undefined) return ''
  const { year, month, day } = dateOf(count)
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

const summary = ({ date }: DateMention): string =>
  `${date.granularity} ${day(date.first)}..${day(date.last)}${date.approximate ? ' about' : ''}`

/** One interval, many phrasings; the marks « » hold the whole printed date. */

const POINTS = rows(`
  day 2025-01-27..2025-01-27 | on «Jan 27, 2025» | on «27 January 2025» | on «January 27, 2025» | on «27 Jan 2025» | on «January 27th, 2025» | on the «27th of January 2025» | on «27th January, 2025» | «2025-01-27» | «27/01/2025» | «01/27/2025» | «27.01.2025» | on «Monday, 27 January 2025» | on «Mon, Jan 27, 2025» | on «Jan. 27, 2025» | «2025/01/27»
  day 2020-05-05..2020-05-07 | «5–7 May 2020» | «May 5–7, 2020» | «May 5-7, 2020»
  day 2025-01-27..2025-02-03 | «27 January – 3 February 2025» | from «27 January to 3 February 2025» | «27 January 2025 – 3 February 2025»
  day 2024-02-29..2024-02-29 | «29 February 2024»
  month 2023-03-01..2023-03-31 | in «March 2023» | («Mar 2023») | «March, 2023» | «2023-03» | in «March of 2023» | the «March 2023» floods | by «Mar. 2023»
  month 2020-03-01..2020-06-30 | «March–June 2020» | «March to June 2020» | «Mar-Jun 2020» | from «March 2020 to June 2020» | between «March 2020 and June 2020»
  month 2024-03-01..2024-03-10 | in «early March 2024» | the «beginning of March 2024»
  month 2024-03-21..2024-03-31 | in «late March 2024» | by the «end of March 2024»
  quarter 2024-07-01..2024-09-30 | «Q3 2024» | «Q3/2024» | «Q3 of 2024» | «3Q24» | «2024 Q3» | the «third quarter of 2024» | «third-quarter 2024» sales | «Q3'24» | «Q3 FY2024»
  quarter 2024-10-01..2024-12-31 | the «final quarter of 2024» | «Q4 2024»
  half 2025-01-01..2025-06-30 | «H1 2025» | the «first half of 2025» | «1H 2025» | «1H25»
  half 2024-07-01..2024-12-31 | the «second half of 2024» | «H2 2024» | the «latter half of 2024»
  part-of-year 2024-01-01..2024-09-30 | the «first nine months of 2024»
  season 2021-03-01..2021-05-31 | in the «spring of 2021» | «spring 2021» | «Spring 2021»
  season 2019-06-01..2019-08-31 | «summer 2019» | the «summer of 2019»
  season 2022-09-01..2022-11-30 | «autumn 2022» | the «fall of 2022»
  season 2020-12-01..2021-02-28 | the «winter of 2020–21» | «winter 2020»
  part-of-year 2024-09-01..2024-12-31 | in «late 2024» | «late-2024» data | «late in 2024»
  part-of-year 2023-05-01..2023-08-31 | by «mid-2023» | «mid 2023» | the «middle of 2023»
  part-of-year 2025-01-01..2025-04-30 | in «early 2025» | «Early 2025» saw | «early in 2025»
  part-of-year 2025-10-01..2025-12-31 | by the «end of 2025» | at «year-end 2025» | by «end-2025» | the «close of 2025»
  year 2018-01-01..2018-12-31 | in «2018» | by «2018» | since «2018» | until «2018» | during «2018» | of «2018» | («2018») | the «2018» peak | a «2018» study | «2018» was dry | «2018» season | its «2018» report | Norway's «2018» budget | before «2018» | after «2018» | through «2018» | «2018» | pre-«2018» levels | the «2018» levels | the «2018» Winter Games | Oslo, «2018». | (Ruiz, «2018») | In «2018» sales rose | compared with «2018» | later than «2018» | as of «2018» | in the year «2018» | a landmark «2018» ruling
  year 2023-01-01..2023-12-31 | «fiscal 2023» | «FY2023» | «FY 2023» | «FY23» | «fiscal year 2023» | «financial year 2023»
  year 1066-01-01..1066-12-31 | in «1066» | since «1066» | «1066 AD» | «AD 1066» | «1066 CE»
  year 1850-01-01..1850-12-31 about | around «1850» | about «1850» | circa «1850» | c. «1850» | c «1850» | ca. «1850»
  year -43-01-01..-43-12-31 | «44 BC» | «44 BCE»
  year 79-01-01..79-12-31 | «AD 79» | «79 AD» | «79 CE»
`)

const PERIODS = rows(`
  years 2018-01-01..2023-12-31 | «2018–2023» | «2018-2023» | «2018–23» | «2018—2023» | from «2018 to 2023» | between «2018 and 2023» | from «2018 until 2023» | «2018 to 2023» | «2018 through 2023» | («2018–2023») | the «2018–2023» plan | from «2018 through 2023»
  years 1914-01-01..1918-12-31 | «1914–18» | «1914–1918» | between «1914 and 1918»
  years 1998-01-01..2003-12-31 | «1998–2003»
  years 2023-01-01..2024-12-31 | the «2023/24» season | the «2023–24» season | «2023/2024» | «fiscal 2023–24»
  years 2020-01-01..2028-12-31 | «2020/21–2027/28» | from «2020/21 to 2027/28» | between «2020/21 and 2027/28»
  years 2010-01-01.. | «2010–present» | («2010–present») | «2010-present» | from «2010 to the present» | «2010–today» | «2010 – present»
  decade 1990-01-01..1999-12-31 | the «1990s» | the «1990's» | the ’«90s» | in the «1990s»
  part-of-decade 1990-01-01..1993-12-31 | the «early 1990s» | the «early-1990s»
  part-of-decade 1964-01-01..1966-12-31 | the «mid-1960s» | the «mid 1960s»
  part-of-decade 2017-01-01..2019-12-31 | the «late 2010s» | the «end of the 2010s»
  part-of-decade 2014-01-01..2019-12-31 | the «mid-to-late 2010s» | the «mid- to late 2010s»
  part-of-decade 2000-01-01..2003-12-31 | the «early 2000s»
  years 1960-01-01..1989-12-31 | the «1960s–1980s» | from the «1960s to the 1980s» | between the «1960s and the 1980s» | from the «1960s to 1980s»
  century 1901-01-01..2000-12-31 | the «20th century» | a «20th-century» idea | the «twentieth century» | a «twentieth-century» idea
  century 2001-01-01..2100-12-31 | the «21st century» | the «twenty-first century»
  years 1867-01-01..1900-12-31 | the «late 19th century» | the «late nineteenth century» | «late-19th-century» art
  years 1801-01-01..1850-12-31 | the «first half of the 19th century»
  years 1801-01-01..2000-12-31 | the «19th and 20th centuries»
  century -499-01-01..-400-12-31 | the «5th century BC» | the «fifth century BCE»
  century 1800-01-01..1899-12-31 | the «1800s»
  years -2999-01-01..-2499-12-31 | «3000–2500 BC» | «3,000–2,500 BCE»
  years -26-01-01..14-12-31 | «27 BC – AD 14» | «27 BC–14 AD»
`)

describe('dates that read as one interval', () => {
  for (const [value, ...phrasings] of [...POINTS, ...PERIODS]) {
    it.each(phrasings)(`${value}: %s`, (marked) => {
      const { text, printed } = unmark(marked)
      expect(datesOf(text).map((mention) => [mention.date.printed, summary(mention)])).toEqual([[printed, value]])
    })
  }
})

describe('the year that the document speaks from', () => {
  it('closes a day without a year', () => {
    expect(datesOf('on March 3 and 5 April', { year: 2021 }).map(summary)).toEqual([
      'day 2021-03-03..2021-03-03',
      'day 2021-04-05..2021-04-05'
    ])
  })

  it('closes "the end of the decade"', () => {
    expect(datesOf('by the end of the decade', { year: 2024 }).map(summary)).toEqual([
      'part-of-decade 2027-01-01..2029-12-31'
    ])
  })

  it.each(['on March 3', 'by the end of the decade', 'on Monday', 'in May'])('is not guessed: %s', (text) => {
    expect(datesOf(text)).toEqual([])
  })
})

describe('days that no calendar has', () => {
  it.each(['31 April 2023', 'April 31', 'February 29, 2023', '30 February', 'June 31, 2020', '2023-02-30'])(
    '%s',
    (text) => {
      expect(datesOf(text)).toMatchObject([
        { impossible: true, date: { printed: text, first: undefined, last: undefined } }
      ])
    }
  )
})

describe('weekdays', () => {
  it.each([
    ['Monday, 27 January 2025', 1],
    ['Sunday 2 June 2024', 0],
    ['Sat, March 9, 2024', 6],
    ['27 January 2025 (Monday)', 1],
    ['27 January 2025, a Monday', 1]
  ])('%s', (text, weekday) => {
    expect(datesOf(text)).toMatchObject([{ weekday }])
  })
})

describe('roles', () => {
  it.each([
    ['since 2023', 'since'],
    ['since the mid-1960s', 'since'],
    ['from 2025 onwards', 'since'],
    ['starting in 2024', 'since'],
    ['until 2019', 'until'],
    ['by 2022', 'by'],
    ['by the end of 2025', 'by'],
    ['no later than 2030', 'by'],
    ['before 2015', 'before'],
    ['prior to 2015', 'before'],
    ['pre-2020', 'before'],
    ['after March 2016', 'after'],
    ['post-2008', 'after'],
    ['during the 1990s', 'during'],
    ['throughout 2021', 'during'],
    ['2018–2023', 'from-to'],
    ['from 2018 to 2023', 'from-to'],
    ['5–7 May 2020', 'from-to'],
    ['in 2018', 'at'],
    ['as of March 2024', 'at'],
    ['the 2018 peak', 'at']
  ])('%s: %s', (text, role) => {
    expect(datesOf(text).map((mention) => mention.role)).toEqual([role])
  })
})

describe('several dates in one sentence', () => {
  it.each([
    ['It opened in 2010, 2015 and 2020.', ['2010', '2015', '2020']],
    ['in the late 1980s and early 1990s', ['late 1980s', 'early 1990s']],
    ['It fell from 12% in 2019 to 9% in late 2022.', ['2019', 'late 2022']],
    ['both in 2021 and 2022', ['2021', '2022']],
    ['Founded in 1987, it closed on 3 May 2021.', ['1987', '3 May 2021']]
  ])('%s', (text, printed) => {
    expect(datesOf(text).map((mention) => mention.date.printed)).toEqual(printed)
  })
})

/** Digits and words that are no date: every one of these texts must give nothing. */
const NEAR_MISSES = `
   2024 tokens | 2000 employees | 1,990 people | of 2000 households | a total of 1900 | increased by 2000 | rose to 1998 units | more than 2000 |
   arXiv 2501.54321 | 236 billion | V2.5 | in March | may be | march on | sat down | the sun rose | 24/7 | 9/11 | 1/27th | 2000 m above | 1500 kg |
   $2019 | 1 in 2000 | 0.2019 | at 1900 rpm | the Harbour Act 1998 | AIME 2024 | about 1500 people | 2019 participants joined | the turn of the century |
   the turn of the 20th century | a sample of 1850 | 2024.5 | Boeing 2707 | ISO 2015 | RFC 2119 | a population of 1950 | 2000 dollars | 2048 bits |
   1024 × 768 | a 2000-seat theatre | an average of 1800 | 1080p | 1920×1080 | fell 12 percent | the second quarter | the first half | Model 2000 |
   in 2,000 cases | 1200–1500 words | between 1500 and 1800 people | a 1500-page book | spring water | fall behind | summer school | early adopters |
   late arrivals | the decade | 05/06/2024 | at 10:30 | 1990 calories | #2019 | 3.2019 | first things first | the third quarter-final | Q3 results |
   H1N1 | the fourth wall | end of story | a start of 5 | an end-to-end test | the 45th parallel | March 45 | 2019th | 20190 | code 2019-x`

describe('near misses', () => {
  it.each(phrasings(NEAR_MISSES))('%s', (text) => {
    expect(datesOf(text).map((mention) => mention.date.printed)).toEqual([])
  })
})
