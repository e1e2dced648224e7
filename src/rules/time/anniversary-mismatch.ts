import { defineRule } from '../../check/rule.ts'
import { calendarYears } from '../../model/elapsed.ts'
import { onYears } from '../judge-years.ts'

/** Reports an anniversary that falls into another year than the one it is kept in. */
export const anniversaryMismatch = defineRule({
  id: 'anniversary-mismatch',
  group: 'time',
  summary: 'An anniversary is kept in its year',
  severity: 'error',
  reads: 'years',
  doubt: 'the anniversary is that of something else, or was kept late',
  messages: { differs: '`{stated}` in `{kept}` of what is dated `{origin}`: {computed} years' },
  check(fact, say) {
    const { form, stated, years, from, to } = fact
    if (form !== 'anniversary') return undefined
    if (from.date.approximate || to.date.approximate) return say.undecided('hedged')
    const span = calendarYears(from.date, to.date)
    if (!span || span.low < 1) return say.undecided('no-date')
    const computed = span.low === span.high ? `${span.low}` : `${span.low} to ${span.high}`
    if (years >= span.low && years <= span.high)
      return say.agrees(`\`${stated.printed}\` fits its dates`, [stated, from, to])
    // Festivities begin the year before and end the year after.
    if (years >= span.low - 1 && years <= span.high + 1) return say.undecided('rounding')
    return say.differs({
      message: 'differs',
      values: { stated: stated.printed, kept: to.date.printed, origin: from.date.printed, computed },
      against: [from, to],
      ...onYears(fact, computed)
    })
  }
})
