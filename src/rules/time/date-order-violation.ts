import { defineRule } from '../../check/rule.ts'
import { mayPrecede } from '../../model/date.ts'

const SAID = {
  birth: 'been born',
  death: 'died',
  founding: 'been founded',
  opening: 'begun',
  takeover: 'been taken over',
  ending: 'ended'
} as const

/** Reports a period that ends before it begins, and a life whose dates run backwards. */
export const dateOrderViolation = defineRule({
  id: 'date-order-violation',
  group: 'time',
  summary: 'A period ends after it begins, and a life after its birth',
  severity: 'error',
  reads: 'date-order',
  doubt: 'the two dates are of two things of one name, or the text counts backwards on purpose',
  messages: {
    range: '`{period}` ends before it begins',
    life: '“{holder}” is said to have {later} in `{laterDate}` and to have {earlier} only in `{earlierDate}`'
  },
  check(fact, say) {
    if (fact.form === 'range') {
      const { range } = fact
      return say.differs({
        message: 'range',
        values: { period: range.printed },
        at: range,
        against: [],
        confidence: 0.9,
        working: [`first end: ${range.from}`, `second end: ${range.to}`],
        reported: range.printed
      })
    }
    const { earlier, later, holder } = fact
    const [from, to] = [earlier.date.date, later.date.date]
    if (from.approximate || to.approximate) return say.undecided('hedged')
    const fits = mayPrecede(from, to)
    if (fits === undefined) return say.undecided('no-date')
    if (fits) return say.agrees(undefined, [earlier, later])
    const near = earlier.passage === later.passage
    return say.differs({
      message: 'life',
      values: {
        holder,
        later: SAID[later.stage],
        laterDate: to.printed,
        earlier: SAID[earlier.stage],
        earlierDate: from.printed
      },
      at: later,
      against: [earlier],
      confidence: near ? 0.85 : 0.75,
      working: [`${SAID[earlier.stage]}: ${from.printed}`, `${SAID[later.stage]}: ${to.printed}`],
      reported: to.printed,
      severity: near ? undefined : 'warning'
    })
  }
})
