import { defineRule } from '../../check/rule.ts'
import { dateOf, WEEKDAY_NAMES, weekdayOf } from '../../quantity/calendar.ts'

/** The last country to change took up the Gregorian calendar in 1923: weekdays before may be those of the Julian one. */
const LAST_JULIAN_YEAR = 1923

/** The weekday of the date read in the Julian calendar. */
function julianWeekday(day: number): number {
  const { year, month } = dateOf(day)
  const y = month <= 2 ? year - 1 : year
  return weekdayOf(day + Math.floor(y / 100) - Math.floor(y / 400) - 2)
}

/** Reports a weekday that is not that of the date beside it. */
export const weekdayDateMismatch = defineRule({
  id: 'weekday-date-mismatch',
  group: 'time',
  summary: 'A weekday is that of the date beside it',
  severity: 'error',
  reads: 'day',
  doubt: 'the date is that of another calendar',
  messages: { differs: '`{date}` was a {weekday}' },
  check({ date, weekday, ...spot }, say) {
    if (weekday === undefined || date.first === undefined || date.first !== date.last) return undefined
    const actual = weekdayOf(date.first)
    if (actual === weekday) return say.agrees(`\`${date.printed}\` is a ${WEEKDAY_NAMES[actual]}`, [spot])
    if (dateOf(date.first).year <= LAST_JULIAN_YEAR && julianWeekday(date.first) === weekday) return say.agrees()
    return say.differs({
      message: 'differs',
      values: { date: date.printed, weekday: WEEKDAY_NAMES[actual]! },
      at: spot,
      against: [],
      confidence: 0.95,
      working: [`by the Gregorian calendar: ${WEEKDAY_NAMES[actual]}`, `stated: ${WEEKDAY_NAMES[weekday]}`],
      reported: WEEKDAY_NAMES[weekday]!,
      computed: WEEKDAY_NAMES[actual]!
    })
  }
})
