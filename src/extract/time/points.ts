import type { DateInterval } from '../../model/date.ts'
import type { DateMention } from '../../model/mention.ts'
import type { DatePoint } from '../../model/time-mentions.ts'
import { dateOf, dayNumber, daysInMonth } from '../../quantity/calendar.ts'

interface Days {
  readonly first: number
  readonly last: number
}

const yearAround = (day: number): Days => {
  const { year } = dateOf(day)
  return { first: dayNumber(year, 1, 1), last: dayNumber(year, 12, 31) }
}

function monthAround(day: number): Days {
  const { year, month } = dateOf(day)
  return { first: dayNumber(year, month, 1), last: dayNumber(year, month, daysInMonth(month, year)) }
}

/** "2010 to June 2014" and "May 2010 to 2014" give one end as a year. */
const YEAR_FIRST = /^\d{4}(?![\d-])/
const YEAR_LAST = /(?:to|until|till|through|and|[–—-]) ?(?:the )?\d{4}$/

/** The reach of one end of a range. */
function endAround(day: number, isYear: boolean, granularity: DateInterval['granularity']): Days | undefined {
  if (isYear || granularity === 'years' || granularity === 'year') return yearAround(day)
  if (granularity === 'month') return monthAround(day)
  return granularity === 'day' ? { first: day, last: day } : undefined
}

/** The two ends of a closed range of years, months or days; undefined for other periods. */
export function endsOf({ start, end, date, role }: DateMention): readonly [DatePoint, DatePoint] | undefined {
  if (role !== 'from-to' || date.first === undefined || date.last === undefined) return undefined
  const [first, last] = [
    endAround(date.first, YEAR_FIRST.test(date.printed), date.granularity),
    endAround(date.last, YEAR_LAST.test(date.printed), date.granularity)
  ]
  if (!first || !last) return undefined
  return [
    { start, end, date: { ...date, ...first } },
    { start, end, date: { ...date, ...last } }
  ]
}

const POINTS: ReadonlySet<string> = new Set(['day', 'month', 'quarter', 'season', 'half', 'year', 'part-of-year'])

/** True for a date of at most a year that dates one thing. */
export const isPoint = ({ role, date, impossible }: DateMention): boolean =>
  impossible !== true &&
  POINTS.has(date.granularity) &&
  date.first !== undefined &&
  date.last !== undefined &&
  (role === 'at' || role === 'since' || role === 'during')
