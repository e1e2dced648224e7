import type { Granularity } from '../../model/date.ts'
import { dateOf, dayNumber, daysInMonth } from '../../quantity/calendar.ts'
import { matchAt } from '../sticky.ts'
import { secondYear } from './period.ts'
import { readPoint } from './point.ts'
import { type Stretch, yearSpan } from './stretch.ts'

/** Two dates that stand as the ends of one period: "2018–2023", "from May 2010 to June 2014". */

const DASH = / ?[–—‒] ?| - |-/y
const WORD = / (to|until|till|through|up to|and) (?:the |about |around )?/y
const OPEN = /(?:the )?(?:present|today|now|date|current|ongoing)(?![a-z])/iy
const SHORT_YEAR = /(\d{2})(?![\d%]|[.,]\d)/y

const COARSE: readonly Granularity[] = ['year', 'years', 'decade', 'century', 'part-of-decade']

interface Join {
  readonly kind: 'dash' | 'to' | 'and'
  readonly end: number
}

function readJoin(text: string, at: number): Join | undefined {
  const dash = matchAt(DASH, text, at)
  if (dash) return { kind: 'dash', end: at + dash[0].length }
  const word = matchAt(WORD, text, at)
  return word ? { kind: word[1] === 'and' ? 'and' : 'to', end: at + word[0].length } : undefined
}

/** "1914–18": two digits in the century of the first year. */
function readShortYear(text: string, low: Stretch, join: Join): Stretch | undefined {
  if (low.bareYear === undefined || join.kind !== 'dash') return undefined
  const match = matchAt(SHORT_YEAR, text, join.end)
  if (!match) return undefined
  const year = secondYear(low.bareYear, match[1]!)
  const last = year < low.bareYear && match[1] === '00' ? year + 100 : year
  if (last <= low.bareYear) return undefined
  return { start: low.start, end: join.end + 2, ...yearSpan(low.bareYear, last), granularity: 'years', isRange: true }
}

/** Gives "March 5" of "March 5 – April 7, 2020" the year of its end. */
function completed(low: Stretch, high: Stretch): number | undefined {
  if (low.first !== undefined) return low.first
  if (!low.partial?.day || high.first === undefined) return undefined
  const { year } = dateOf(high.first)
  if (low.partial.day > daysInMonth(low.partial.month, year)) return undefined
  const day = dayNumber(year, low.partial.month, low.partial.day)
  return day <= high.first ? day : dayNumber(year - 1, low.partial.month, low.partial.day)
}

function granularityOf(low: Stretch, high: Stretch): Granularity {
  if (COARSE.includes(low.granularity) && COARSE.includes(high.granularity)) return 'years'
  return COARSE.includes(high.granularity) ? low.granularity : high.granularity
}

/** True when the words around let the two be ends of one period. */
function mayJoin(low: Stretch, high: Stretch, join: Join, before: string): boolean {
  if (join.kind === 'and') return before === 'between'
  if (join.kind === 'dash' || before === 'from' || before === 'between') return true
  return low.bareYear === undefined || (low.bareYear >= 1700 && high.bareYear !== undefined)
}

/** The period that starts with `low`; `before` is the word in front of it. */
export function readDateRange(
  text: string,
  low: Stretch,
  before: string,
  contextYear: number | undefined
): Stretch | undefined {
  const join = readJoin(text, low.end)
  if (!join || low.impossible) return undefined
  const open = join.kind === 'dash' || join.kind === 'to' ? matchAt(OPEN, text, join.end) : null
  if (open && low.first !== undefined && (join.kind === 'dash' || before === 'from' || !/^d/i.test(open[0])))
    return {
      start: low.start,
      end: join.end + open[0].length,
      first: low.first,
      last: undefined,
      granularity: granularityOf(low, low),
      isRange: true
    }
  const short = readShortYear(text, low, join)
  if (short) return short
  const high = /[\dA-Za-z'’]/.test(text[join.end] ?? '') ? readPoint(text, join.end, contextYear) : undefined
  if (!high || high === 'turn' || high.impossible || high.last === undefined || !mayJoin(low, high, join, before))
    return undefined
  const first = completed(low, high)
  if (first === undefined || high.first === undefined || first > high.last || high.first <= first) return undefined
  return {
    start: low.start,
    end: high.end,
    first,
    last: high.last,
    granularity: granularityOf(low, high),
    isRange: true
  }
}
