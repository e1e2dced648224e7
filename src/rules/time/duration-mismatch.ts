import { defineRule } from '../../check/rule.ts'
import { elapsed, printedSpan } from '../../model/elapsed.ts'
import { isBelow, meets } from '../../quantity/interval.ts'

/** Reports a stated length of time that the two dates beside it cannot give. */
export const durationMismatch = defineRule({
  id: 'duration-mismatch',
  group: 'time',
  summary: 'A stated length of time is that between its two dates',
  severity: 'error',
  reads: 'span',
  doubt: 'the length is that of a part, or runs from another day than the date beside it',
  messages: {
    length: '`{stated}` for `{period}`, which spans {computed}',
    distance: '`{stated}` between `{from}` and `{to}`, which lie {computed} apart'
  },
  check({ span, from, to, score }, say) {
    const computed = elapsed(from.date, to.date)
    const printed = printedSpan(computed, span.unit, span.unitSeconds)
    const places = from.start === to.start ? [from] : [from, to]
    if (from.date.approximate || to.date.approximate) return say.undecided('hedged')
    if (meets(span.length, computed) || (span.inside && isBelow(span.length, computed))) {
      const fits =
        span.inside || span.loose
          ? undefined
          : `\`${span.printed}\` fits \`${places.map(({ date }) => date.printed).join('` and `')}\``
      return say.agrees(fits, [span, ...places])
    }
    const values = {
      stated: span.printed,
      computed: printed,
      period: from.date.printed,
      from: from.date.printed,
      to: to.date.printed
    }
    return say.differs({
      message: span.form,
      values,
      at: span,
      against: places,
      confidence: score * (span.loose ? 0.8 : 0.9),
      severity: score < 1 ? 'warning' : undefined,
      working: [`${places.map(({ date }) => date.printed).join(' to ')}: ${printed}`, `stated: ${span.printed}`],
      reported: span.printed,
      computed: printed
    })
  }
})
