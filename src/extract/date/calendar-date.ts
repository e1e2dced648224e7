import { MONTHS, WEEKDAYS } from '../../lexicon/months.ts'
import { dayNumber, daysInMonth } from '../../quantity/calendar.ts'
import { matchAt } from '../sticky.ts'
import { isYearNumber, monthSpan, type Stretch } from './stretch.ts'

/** Dates that name a month: "March 2023", "Jan 27, 2025", "5–7 May 2020", "2024-09-13". */

const NAME = /([A-Z][A-Za-z]{2,8})\.?/y
const DAY = / (\d{1,2})(?:st|nd|rd|th)?(?: ?[–—-] ?(\d{1,2})(?:st|nd|rd|th)?(?![\d:]))?(?![\d:%°]|[.,]\d)/y
const YEAR_BEHIND = /(?:,? (?:of )?|-)(\d{4})(?!\d|[.,]\d|%)/y
const TO_MONTH = / ?(?:[–—-]|to|through|and|until) ?([A-Z][A-Za-z]{2,8})\.?(?:,? (?:of )?)(\d{4})(?!\d)/y
const DAY_FIRST =
  /(\d{1,2})(?:st|nd|rd|th)?(?:(?: ?[–—-] ?| to | and )(\d{1,2})(?:st|nd|rd|th)?)?(?: of |[ -])([A-Z][A-Za-z]{2,8})\.?(?![A-Za-z])/y
const ISO = /(\d{4})-(\d{2})(?:-(\d{2}))?(?![\d-]|\.\d|[–]\d)/y
const NUMERIC = /(\d{1,2})([/.])(\d{1,2})\2(\d{4})(?!\d)/y
const SLASHED_ISO = /(\d{4})([/.])(\d{1,2})\2(\d{1,2})(?!\d)/y
const SEASON_TALK = /^[ -](?:season|academic|school|financial|fiscal|budget|tour|campaign|term|winter)/
const WEEKDAY_BEFORE = /([A-Z][a-z]+)\.?,? (?:the )?(?=[A-Z\d])/y
const WEEKDAY_BEHIND = / \(([A-Z][a-z]+)\)|(?:, an?|,? (?:was|is|fell on|falls on) an?) ([A-Z][a-z]+day)(?![a-z])/y

const monthNamed = (name: string): number | undefined => MONTHS.get(name.toLowerCase())

/** One day, or a day of that month that no calendar has. */
function dayStretch(
  start: number,
  end: number,
  year: number,
  month: number,
  day: number,
  lastDay = day
): Stretch | undefined {
  if (day > 31 || lastDay > 31 || day === 0 || lastDay < day) return undefined
  const length = daysInMonth(month, year)
  if (day > length || lastDay > length)
    return { start, end, first: undefined, last: undefined, granularity: 'day', impossible: true }
  return {
    start,
    end,
    first: dayNumber(year, month, day),
    last: dayNumber(year, month, lastDay),
    granularity: 'day',
    isRange: lastDay > day
  }
}

/** A day whose year is not printed: the context's year, or left open for a range to close. */
function withoutYear(
  start: number,
  end: number,
  month: number,
  day: number,
  lastDay: number | undefined,
  year: number | undefined
): Stretch | undefined {
  if (year !== undefined) return dayStretch(start, end, year, month, day, lastDay)
  if (day === 0 || day > 31) return undefined
  const base = { start, end, first: undefined, last: undefined, granularity: 'day' as const }
  return day > daysInMonth(month) ? { ...base, impossible: true } : { ...base, partial: { month, day } }
}

function readYear(text: string, at: number): { year: number; end: number } | undefined {
  const match = matchAt(YEAR_BEHIND, text, at)
  const year = Number(match?.[1])
  return match && isYearNumber(year) ? { year, end: at + match[0].length } : undefined
}

/** "March 2023", "Jan 27, 2025", "March 5–7, 2020", "March–June 2020". */
export function readMonthFirst(text: string, at: number, contextYear: number | undefined): Stretch | undefined {
  const name = matchAt(NAME, text, at)
  const month = name ? monthNamed(name[1]!) : undefined
  if (!name || month === undefined) return undefined
  const end = at + name[0].length
  const year = readYear(text, end)
  if (year) return { start: at, end: year.end, ...monthSpan(year.year, month, year.year, month), granularity: 'month' }
  const day = matchAt(DAY, text, end)
  if (day) {
    const dayEnd = end + day[0].length
    const behind = readYear(text, dayEnd)
    const last = day[2] === undefined ? undefined : Number(day[2])
    if (behind) return dayStretch(at, behind.end, behind.year, month, Number(day[1]), last)
    return withoutYear(at, dayEnd, month, Number(day[1]), last, contextYear)
  }
  const to = matchAt(TO_MONTH, text, end)
  const lastMonth = to ? monthNamed(to[1]!) : undefined
  if (!to || lastMonth === undefined || !isYearNumber(Number(to[2]))) return undefined
  const lastYear = Number(to[2])
  const span = monthSpan(lastMonth < month ? lastYear - 1 : lastYear, month, lastYear, lastMonth)
  return { start: at, end: end + to[0].length, ...span, granularity: 'month', isRange: true }
}

/** "27 January 2025", "5–7 May 2020", "the 5th of May". */
export function readDayFirst(text: string, at: number, contextYear: number | undefined): Stretch | undefined {
  const match = matchAt(DAY_FIRST, text, at)
  const month = match ? monthNamed(match[3]!) : undefined
  if (!match || month === undefined) return undefined
  const end = at + match[0].length
  const day = Number(match[1])
  const last = match[2] === undefined ? undefined : Number(match[2])
  const behind = readYear(text, end)
  if (behind) return dayStretch(at, behind.end, behind.year, month, day, last)
  return withoutYear(at, end, month, day, last, contextYear)
}

/** "2024-09-13", "2024-09", "27/01/2025"; what could be read in two ways is left aside. */
export function readNumericDate(text: string, at: number): Stretch | undefined {
  const iso = matchAt(ISO, text, at)
  if (iso) return readIso(text, at, iso)
  const slashed = matchAt(SLASHED_ISO, text, at)
  if (slashed && Number(slashed[3]) <= 12 && isYearNumber(Number(slashed[1])))
    return dayStretch(at, at + slashed[0].length, Number(slashed[1]), Number(slashed[3]), Number(slashed[4]))
  const match = matchAt(NUMERIC, text, at)
  if (!match || !isYearNumber(Number(match[4]))) return undefined
  const [a, b] = [Number(match[1]), Number(match[3])]
  const dayLeads = a > 12 || match[2] === '.' || a === b
  const [day, month] = dayLeads ? [a, b] : [b, a]
  if (month > 12 || month === 0 || (!dayLeads && b <= 12)) return undefined
  return dayStretch(at, at + match[0].length, Number(match[4]), month, day)
}

function readIso(text: string, at: number, iso: RegExpExecArray): Stretch | undefined {
  const [year, month] = [Number(iso[1]), Number(iso[2])]
  const end = at + iso[0].length
  if (!isYearNumber(year)) return undefined
  if (iso[3] !== undefined)
    return month >= 1 && month <= 12 ? dayStretch(at, end, year, month, Number(iso[3])) : undefined
  // 2009-10 may be a season of two years; any other month number is a month.
  const consecutive = month === (year + 1) % 100
  if (consecutive && SEASON_TALK.test(text.slice(end, end + 12))) return undefined
  if (month < 1 || month > 12 || consecutive) return undefined
  return { start: at, end, ...monthSpan(year, month, year, month), granularity: 'month' }
}

/** "Monday, 27 January 2025". */
export function readWeekdayFirst(text: string, at: number, contextYear: number | undefined): Stretch | undefined {
  const match = matchAt(WEEKDAY_BEFORE, text, at)
  const weekday = match ? WEEKDAYS.get(match[1]!.toLowerCase()) : undefined
  if (!match || weekday === undefined) return undefined
  const from = at + match[0].length
  const date =
    readMonthFirst(text, from, contextYear) ?? readDayFirst(text, from, contextYear) ?? readNumericDate(text, from)
  return date?.granularity === 'day' ? { ...date, start: at, weekday } : undefined
}

/** Adds a weekday printed behind the date: "27 January 2025 (Monday)". */
export function withWeekdayBehind(text: string, date: Stretch): Stretch {
  if (date.granularity !== 'day' || date.weekday !== undefined) return date
  const match = matchAt(WEEKDAY_BEHIND, text, date.end)
  const weekday = match ? WEEKDAYS.get((match[1] ?? match[2])!.toLowerCase()) : undefined
  return weekday === undefined ? date : { ...date, weekday }
}
