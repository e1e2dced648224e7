import { matchAt } from '../sticky.ts'
import { readDayFirst, readMonthFirst, readNumericDate, readWeekdayFirst, withWeekdayBehind } from './calendar-date.ts'
import { partOf, readPart, readThisDecade } from './part.ts'
import { readCentury, readDecade, readEra, readNumberedPeriod, readWordPeriod, secondYear } from './period.ts'
import { isYearNumber, type Stretch, yearSpan } from './stretch.ts'

const YEAR = /(\d{4})(?![\d%°]|[.,:]\d|[A-Za-z])/y

const PAIR = /(\d{4})\/(\d{4}|\d{2})(?![\d/%]|[.,]\d)/y

/** "2023/24": a season or financial year that two calendar years share. */
function readYearPair(text: string, at: number): Stretch | undefined {
  const match = matchAt(PAIR, text, at)
  const year = Number(match?.[1])
  if (!match || !isYearNumber(year) || secondYear(year, match[2]!) !== year + 1) return undefined
  return { start: at, end: at + match[0].length, ...yearSpan(year, year + 1), granularity: 'years' }
}

/** Four digits that can be a year. */
function readBareYear(text: string, at: number): Stretch | undefined {
  const match = matchAt(YEAR, text, at)
  const year = Number(match?.[1])
  return match && isYearNumber(year)
    ? { start: at, end: at + 4, ...yearSpan(year, year), granularity: 'year', bareYear: year }
    : undefined
}

function readFromDigits(text: string, at: number, contextYear: number | undefined): Stretch | undefined {
  return (
    readDayFirst(text, at, contextYear) ??
    readNumericDate(text, at) ??
    readEra(text, at) ??
    readNumberedPeriod(text, at) ??
    readDecade(text, at) ??
    readCentury(text, at) ??
    readYearPair(text, at) ??
    readBareYear(text, at)
  )
}

/** "late in the second half of 2024": a part may stand in a part, and no deeper. */
const DEEPEST = 2

function readFromWord(
  text: string,
  at: number,
  contextYear: number | undefined,
  depth: number
): Stretch | 'turn' | undefined {
  const named =
    readWeekdayFirst(text, at, contextYear) ??
    readMonthFirst(text, at, contextYear) ??
    readWordPeriod(text, at) ??
    (depth > 0 ? readThisDecade(text, at, contextYear) : undefined)
  if (named || depth === DEEPEST) return named
  const part = readPart(text, at)
  if (part === 'turn' || part === undefined) return part
  const whole = readAtDepth(text, part.at, contextYear, depth + 1)
  return whole && whole !== 'turn' ? partOf(at, whole, part) : undefined
}

function readAtDepth(
  text: string,
  at: number,
  contextYear: number | undefined,
  depth: number
): Stretch | 'turn' | undefined {
  const code = text.charCodeAt(at)
  const isDigit = code >= 48 && code <= 57
  return isDigit ? readFromDigits(text, at, contextYear) : readFromWord(text, at, contextYear, depth)
}

/** The date or period that starts at `at`; "turn" for the turn of a century, which spans nothing certain. */
export function readPoint(text: string, at: number, contextYear: number | undefined): Stretch | 'turn' | undefined {
  const read = readAtDepth(text, at, contextYear, 0)
  return read && read !== 'turn' ? withWeekdayBehind(text, read) : read
}
