import type { DateMention, QuantityMention } from '../model/mention.ts'
import type { DayRange } from '../model/reading.ts'
import { dateOf, dayNumber } from '../quantity/calendar.ts'
import { toNumber } from '../quantity/rational.ts'

export interface Period {
  readonly from: DayRange | undefined
  readonly to: DayRange | undefined
}

const SECONDS_IN_YEAR = 31_556_952
const NOTHING: Period = { from: undefined, to: undefined }

const rangeOf = ({ date }: DateMention): DayRange | undefined =>
  date.first === undefined || date.last === undefined ? undefined : { first: date.first, last: date.last }

function later(range: DayRange, years: number): DayRange {
  const shift = (day: number) => {
    const { year, month, day: dayOfMonth } = dateOf(day)
    return dayNumber(year + years, month, dayOfMonth)
  }
  return { first: shift(range.first), last: shift(range.last) }
}

const yearOf = (day: number): DayRange => {
  const { year } = dateOf(day)
  return { first: dayNumber(year, 1, 1), last: dayNumber(year, 12, 31) }
}

/** Whole years of "over the five years", "in the decade". */
function yearsOf(durations: readonly QuantityMention[], hasDecade: boolean): number | undefined {
  for (const { quantity } of durations) {
    const years = toNumber(quantity.nominal) / SECONDS_IN_YEAR
    if (years >= 0.9) return Math.round(years)
  }
  return hasDecade ? 10 : undefined
}

function fromOne(date: DateMention, years: number | undefined): Period {
  const range = rangeOf(date)
  if (!range) return NOTHING
  if (date.role === 'after' || date.role === 'since')
    return { from: range, to: years === undefined ? undefined : later(range, years) }
  return { from: years === undefined ? undefined : later(range, -years), to: range }
}

/** The first and the last day range that a change spans: two dates, one with a duration, or a printed range. */
export function periodOf(
  dates: readonly DateMention[],
  durations: readonly QuantityMention[],
  hasDecade: boolean
): Period {
  const years = yearsOf(durations, hasDecade)
  const range = dates.find(({ role, date }) => role === 'from-to' && date.granularity === 'years')
  if (range) {
    const whole = rangeOf(range)
    return whole ? { from: yearOf(whole.first), to: yearOf(whole.last) } : NOTHING
  }
  if (dates.length === 1) return fromOne(dates[0]!, years)
  const ordered = dates.flatMap((date) => rangeOf(date) ?? []).sort((a, b) => a.first - b.first)
  return ordered.length === 2 ? { from: ordered[0], to: ordered[1] } : NOTHING
}
