import { defineRule } from '../../check/rule.ts'
import { wholeYears } from '../../model/elapsed.ts'
import { onYears } from '../judge-years.ts'

/** Reports an age that the date of birth and the date of the event cannot give. */
export const ageMismatch = defineRule({
  id: 'age-mismatch',
  group: 'time',
  summary: 'An age is the years from the birth to the event',
  severity: 'error',
  reads: 'years',
  doubt: 'the age is that of another person, or had on another day',
  messages: { differs: '`{age}` in `{event}`, born in `{birth}`: that makes {computed}' },
  check(fact, say) {
    const { form, stated, years, from, to } = fact
    if (form !== 'age') return undefined
    if (from.date.approximate || to.date.approximate) return say.undecided('hedged')
    const span = wholeYears(from.date, to.date)
    if (!span) return say.undecided('no-date')
    const computed = span.low === span.high ? `${span.low}` : `${span.low} or ${span.high}`
    const places = from.passage === to.passage && from.start === to.start ? [from] : [from, to]
    if (years >= span.low && years <= span.high)
      return say.agrees(`\`${stated.printed}\` fits the dates of birth and event`, [stated, ...places])
    return say.differs({
      message: 'differs',
      values: { age: stated.printed, event: to.date.printed, birth: from.date.printed, computed },
      against: places,
      ...onYears(fact, computed)
    })
  }
})
