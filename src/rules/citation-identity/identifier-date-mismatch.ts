import { defineRule } from '../../check/rule.ts'
import { shareDay } from '../../model/date.ts'
import { dayNumber, daysInMonth, MONTH_NAMES } from '../../quantity/calendar.ts'

/** Days between the month of the identifier and the stated date that a revision or an announcement explains. */
const SLACK = 31

/** Reports an arXiv number whose month is not the month stated beside it. */
export const identifierDateMismatch = defineRule({
  id: 'identifier-date-mismatch',
  group: 'citation-identity',
  summary: 'The month in an arXiv number is the month stated beside it',
  severity: 'error',
  reads: 'dated-identifier',
  doubt: 'the stated date is that of a later version or of the journal',
  messages: {
    differs: '`{identifier}` was numbered in {month}, and the text dates it `{stated}`'
  },
  check({ identifier, year, month, date, ...spot }, say) {
    const { first, last, printed } = date.date
    if (first === undefined || last === undefined) return say.undecided('no-date')
    const days = { first: dayNumber(year, month, 1), last: dayNumber(year, month, daysInMonth(month, year)) }
    const named = `${MONTH_NAMES[month - 1]} ${year}`
    if (shareDay(days, date.date)) return say.agrees(`\`${identifier}\` is of ${named}`, [spot, date])
    if (shareDay({ first: days.first - SLACK, last: days.last + SLACK }, date.date)) return say.undecided('rounding')
    return say.differs({
      message: 'differs',
      values: { identifier, month: named, stated: printed },
      at: spot,
      against: [date],
      confidence: 0.95,
      working: [`the first four digits of an arXiv number are year and month: ${identifier} → ${named}`],
      reported: printed,
      computed: named
    })
  }
})
