import { SEASONS } from '../../lexicon/months.ts'
import { CARDINALS } from '../../lexicon/number-words.ts'
import { ordinalOf } from '../../lexicon/ordinals.ts'
import { matchAt } from '../sticky.ts'
import { isYearNumber, monthSpan, type Stretch, yearSpan } from './stretch.ts'

/** Periods shorter or longer than a year: quarters, halves, seasons, decades, centuries, eras. */

const QUARTER =
  /Q([1-4])(?: ?[–-] ?Q([1-4]))?(?: of |, | ?\/ ?|[ -])?(?:FY ?|fiscal (?:year )?)?(?:(\d{4})|['’](\d{2})|(?<=FY ?)(\d{2}))(?!\d)/y
const HALF = /H([12])(?: of |, | ?\/ ?|[ -])?(?:FY ?|fiscal (?:year )?)?(?:(\d{4})|['’](\d{2})|(?<=FY ?)(\d{2}))(?!\d)/y
const YEAR_THEN_QUARTER = /(\d{4})[ -]?([QH])([1-4])(?![\dA-Za-z])/y
const NUMBERED_QUARTER = /([1-4])([QH]) ?['’]?(\d{4}|\d{2})(?![\dA-Za-z])/y
const NAMED_QUARTER =
  /(first|second|third|fourth|last|final|1st|2nd|3rd|4th)[ -](?:fiscal |calendar )?quarter,?(?: of)?(?: (?:fiscal|FY)(?: year)?)? ?(\d{4})(?!\d)/iy
const NAMED_HALF = /(first|second|latter|1st|2nd) half,?(?: of)?(?: (?:fiscal|FY)(?: year)?)? (\d{4})(?!\d)/iy
const MONTHS_OF =
  /(first|last|final) (two|three|four|five|six|seven|eight|nine|ten|eleven|\d{1,2}) months of (?:fiscal )?(\d{4})(?!\d)/iy
const SEASON = /(spring|summer|autumn|fall|winter)(?: of)?,? (\d{4})(?:[–/-](\d{4}|\d{2}))?(?!\d)/iy
const DECADE = /(\d{3}0)['’]?s(?![A-Za-z])/y
const SHORT_DECADE = /([3-9]0)s(?![A-Za-z])/y
const CENTURY =
  /(?:(\d{1,2})(?:st|nd|rd|th)|(twenty[ -]first|[a-z]+th|first|second|third))(?:(?: and | to | or | ?[–-] ?)(?:the )?(\d{1,2})(?:st|nd|rd|th))?[ -]centur(?:y|ies)(?: (BCE?|B\.C\.(?:E\.)?|AD|CE|A\.D\.))?/iy
const ERA =
  /(\d{1,3}(?:,\d{3})+|\d{1,5})(?: ?[–-] ?(\d{1,3}(?:,\d{3})+|\d{1,5})| to (\d{1,5}))? ?(BCE?|B\.C\.(?:E\.)?|AD|CE|A\.D\.)(?![A-Za-z])/y
const ERA_FIRST = /(?:AD|A\.D\.|CE) ?(\d{1,4})(?:[–-](\d{1,4}))?(?![\d,.]\d|\d)/y
const FISCAL =
  /(?:FYE? ?|(?:fiscal|financial|tax) (?:year )?(?:of )?)(?:(\d{4})|(?<=FY ?)['’]?(\d{2}))(?:[–/-](\d{4}|\d{2}))?(?![\d]|[.,]\d)/iy

/** Which of so many parts "first", "2nd", "latter" and "final" name. */
const partNamed = (lower: string, parts: number): number => ordinalOf(lower) ?? parts

const shortYear = (digits: string | undefined): number => (digits === undefined ? Number.NaN : 2000 + Number(digits))

/** The second year of "2022–23" in the century of the first. */
export function secondYear(first: number, digits: string): number {
  return digits.length === 4 ? Number(digits) : Math.floor(first / 100) * 100 + Number(digits)
}

function quarters(start: number, end: number, year: number, from: number, to: number): Stretch | undefined {
  if (!isYearNumber(year) || from > to) return undefined
  return { start, end, ...monthSpan(year, from * 3 - 2, year, to * 3), granularity: 'quarter', isRange: to > from }
}

function half(start: number, end: number, year: number, which: number): Stretch | undefined {
  if (!isYearNumber(year) || which > 2) return undefined
  return { start, end, ...monthSpan(year, which * 6 - 5, year, which * 6), granularity: 'half' }
}

function readQuarter(text: string, at: number): Stretch | undefined {
  const match = matchAt(QUARTER, text, at)
  if (!match) return undefined
  const year = match[3] ? Number(match[3]) : shortYear(match[4] ?? match[5])
  return quarters(at, at + match[0].length, year, Number(match[1]), Number(match[2] ?? match[1]))
}

function readHalf(text: string, at: number): Stretch | undefined {
  const match = matchAt(HALF, text, at)
  if (!match) return undefined
  return half(at, at + match[0].length, match[2] ? Number(match[2]) : shortYear(match[3] ?? match[4]), Number(match[1]))
}

/** "2024 Q3", "3Q24", "1H 2025". */
export function readNumberedPeriod(text: string, at: number): Stretch | undefined {
  const late = matchAt(YEAR_THEN_QUARTER, text, at)
  const early = late ? null : matchAt(NUMBERED_QUARTER, text, at)
  const match = late ?? early
  if (!match) return undefined
  const end = at + match[0].length
  const year = late ? Number(late[1]) : early![3]!.length === 4 ? Number(early![3]) : shortYear(early![3])
  const which = Number(late ? late[3] : early![1])
  return match[2] === 'Q' ? quarters(at, end, year, which, which) : half(at, end, year, which)
}

function readNamed(text: string, at: number): Stretch | undefined {
  const quarter = matchAt(NAMED_QUARTER, text, at)
  if (quarter) {
    const which = partNamed(quarter[1]!.toLowerCase(), 4)
    return quarters(at, at + quarter[0].length, Number(quarter[2]), which, which)
  }
  const part = matchAt(NAMED_HALF, text, at)
  if (part) return half(at, at + part[0].length, Number(part[2]), partNamed(part[1]!.toLowerCase(), 2))
  const months = matchAt(MONTHS_OF, text, at)
  if (!months) return undefined
  const count = CARDINALS.get(months[2]!.toLowerCase()) ?? Number(months[2])
  const year = Number(months[3])
  if (!isYearNumber(year) || count < 1 || count > 11) return undefined
  const span = /first/i.test(months[1]!) ? monthSpan(year, 1, year, count) : monthSpan(year, 13 - count, year, 12)
  return { start: at, end: at + months[0].length, ...span, granularity: 'part-of-year' }
}

function readSeason(text: string, at: number): Stretch | undefined {
  const match = matchAt(SEASON, text, at)
  if (!match || !isYearNumber(Number(match[2]))) return undefined
  const year = Number(match[2])
  const month = SEASONS.get(match[1]!.toLowerCase())!
  const span = month === 12 ? monthSpan(year, 12, year + 1, 2) : monthSpan(year, month, year, month + 2)
  if (match[3] !== undefined && (month !== 12 || secondYear(year, match[3]) !== year + 1)) return undefined
  return { start: at, end: at + match[0].length, ...span, granularity: 'season' }
}

function readFiscal(text: string, at: number): Stretch | undefined {
  const match = matchAt(FISCAL, text, at)
  if (!match) return undefined
  const year = match[1] ? Number(match[1]) : shortYear(match[2])
  if (!isYearNumber(year)) return undefined
  const last = match[3] ? secondYear(year, match[3]) : year
  if (last < year) return undefined
  return {
    start: at,
    end: at + match[0].length,
    ...yearSpan(year, last),
    granularity: last === year ? 'year' : 'years',
    isRange: last > year
  }
}

/** "the 1990s"; "the 1800s" is a century, "the 2000s" a decade. */
export function readDecade(text: string, at: number): Stretch | undefined {
  const match = matchAt(DECADE, text, at)
  const short = match || !/['’]/.test(text[at - 1] ?? '') ? null : matchAt(SHORT_DECADE, text, at)
  if (!match && !short) return undefined
  const from = match ? Number(match[1]) : 1900 + Number(short![1])
  if (from < EARLIEST_DECADE || from > 2100) return undefined
  const century = from % 100 === 0 && from !== 2000
  const end = at + (match ?? short)![0].length
  return { start: at, end, ...yearSpan(from, from + (century ? 99 : 9)), granularity: century ? 'century' : 'decade' }
}

const EARLIEST_DECADE = 1100

function centuryYears(number: number, before: boolean): [number, number] {
  return before ? [1 - number * 100, -(number - 1) * 100] : [(number - 1) * 100 + 1, number * 100]
}

/** "the 20th century", "nineteenth-century", "5th century BC", "the 19th and 20th centuries". */
export function readCentury(text: string, at: number): Stretch | undefined {
  const match = matchAt(CENTURY, text, at)
  if (!match) return undefined
  const word = match[2]?.toLowerCase().replace(' ', '-')
  const number = match[1] ? Number(match[1]) : (ordinalOf(word ?? '') ?? 0)
  const before = match[4]?.[0]?.toUpperCase() === 'B'
  if (number < 1 || number > (before ? 60 : 22)) return undefined
  const last = match[3] ? Number(match[3]) : number
  const span = [...centuryYears(number, before), ...centuryYears(last, before)]
  if (last !== number && span[3]! < span[0]!) return undefined
  return {
    start: at,
    end: at + match[0].length,
    ...yearSpan(span[0]!, span[3]!),
    granularity: last === number ? 'century' : 'years',
    isRange: last !== number
  }
}

const eraYear = (digits: string, before: boolean): number =>
  before ? 1 - Number(digits.replaceAll(',', '')) : Number(digits.replaceAll(',', ''))

/** "500 BC", "3000–2500 BCE", "79 AD". */
export function readEra(text: string, at: number): Stretch | undefined {
  const match = matchAt(ERA, text, at)
  if (!match) return undefined
  const before = match[4]![0] === 'B'
  const first = eraYear(match[1]!, before)
  const second = match[2] ?? match[3]
  const last = second === undefined ? first : eraYear(second, before)
  if (last < first || match[1] === '0') return undefined
  return {
    start: at,
    end: at + match[0].length,
    ...yearSpan(first, last),
    granularity: last === first ? 'year' : 'years',
    isRange: last > first
  }
}

function readEraFirst(text: string, at: number): Stretch | undefined {
  const match = matchAt(ERA_FIRST, text, at)
  if (!match) return undefined
  const first = Number(match[1])
  const last = match[2] ? Number(match[2]) : first
  if (first === 0 || last < first || last > LATEST) return undefined
  return {
    start: at,
    end: at + match[0].length,
    ...yearSpan(first, last),
    granularity: last === first ? 'year' : 'years',
    isRange: last > first
  }
}

const LATEST = 2100

/** Periods that open with a word: "Q3 2024", "first half of 2024", "summer 2019", "FY2023", "AD 79". */
export function readWordPeriod(text: string, at: number): Stretch | undefined {
  const initial = text.charAt(at).toLowerCase()
  if (initial === 'q') return readQuarter(text, at)
  if (initial === 'h') return readHalf(text, at)
  return (
    readNamed(text, at) ??
    readSeason(text, at) ??
    (initial === 'f' || initial === 't' ? readFiscal(text, at) : undefined) ??
    (initial === 'a' || initial === 'c' ? readEraFirst(text, at) : undefined) ??
    readCentury(text, at)
  )
}
