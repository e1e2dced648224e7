import { defineRule } from '../../check/rule.ts'

const MONTHS = 'January February March April May June July August September October November December'.split(' ')
/** Days between the month of the identifier and the stated date that a revision or an announcement explains. */
const SLACK = 31

/** Day number of the first of a month, counted from 1970-01-01 (Howard Hinnant's days_from_civil). */
function dayOf(year: number, month: number): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5)
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

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
    const start = dayOf(year, month)
    const end = dayOf(month === 12 ? year + 1 : year, (month % 12) + 1) - 1
    const named = `${MONTHS[month - 1]} ${year}`
    if (first - SLACK <= end && start <= last + SLACK) {
      return first <= end && start <= last
        ? say.agrees(`\`${identifier}\` is of ${named}`, [spot, date])
        : say.undecided('rounding')
    }
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
