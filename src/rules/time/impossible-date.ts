import { defineRule } from '../../check/rule.ts'

/** Reports a day that no calendar has. */
export const impossibleDate = defineRule({
  id: 'impossible-date',
  group: 'time',
  summary: 'Every date is a day of the calendar',
  severity: 'error',
  reads: 'day',
  doubt: 'the text names the date because it does not exist, or counts by another calendar',
  messages: { differs: '`{date}` is no day of the calendar' },
  check({ date, impossible, ...spot }, say) {
    if (!impossible) return say.agrees()
    return say.differs({
      message: 'differs',
      values: { date: date.printed },
      at: spot,
      against: [],
      confidence: 0.95,
      working: ['the month has fewer days, or the year is no leap year'],
      reported: date.printed
    })
  }
})
