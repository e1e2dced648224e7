import { defineRule } from '../../check/rule.ts'
import { divideIntervals, type Interval, interval, meets, scale, subtractIntervals } from '../../quantity/interval.ts'
import {
  absolute,
  compare,
  divide,
  format,
  type HUNDRED,
  maximum,
  minimum,
  rational,
  ZERO
} from '../../quantity/rational.ts'
import { isSure } from '../ties.ts'

/** The change from one interval to another as a percentage of the first, without its sign. */
function changeInPercent(from: Interval, to: Interval): Interval | undefined {
  const ratio = divideIntervals(subtractIntervals(to, from), from)
  const low = from.low && to.low ? divideIntervals(interval(to.low, to.low), from) : undefined
  if (!ratio || !low || !from.low || !from.high || !to.low || !to.high) return undefined
  if (compare(from.low, ZERO) <= 0) return undefined
  const ends = [divide(to.low, from.high), divide(to.high, from.low)].map((end) => {
    const change = { numerator: (end.numerator - end.denominator) * 100n, denominator: end.denominator }
    return rational(change.numerator, change.denominator)
  })
  const [x, y] = ends.map(absolute) as [typeof HUNDRED, typeof HUNDRED]
  return interval(minimum(x, y), maximum(x, y))
}

/** A word that rounds freely ("two-fifths", "nearly half") stands for five points on either side. */
const LOOSE = rational(5n)

/** Reports a stated percentage change that its two figures refute. */
export const percentChangeMismatch = defineRule({
  id: 'percent-change-mismatch',
  group: 'ratios',
  summary: 'A stated percentage change follows from its two figures',
  severity: 'error',
  reads: 'change-check',
  doubt: 'the change is that of another measure or another period',
  messages: {
    differs: '`{stated}` does not follow from `{from}` to `{to}`, which give {computed} %'
  },
  check({ change, from, to, tie }, say) {
    const amount = change.amount?.quantity
    if (!amount) return undefined
    if (amount.dimension !== 'percent') return say.undecided('units-differ')
    const expected = changeInPercent(from.quantity.value, to.quantity.value)
    if (!expected) return say.undecided('zero-base')
    const stated = amount.inWords
      ? interval(minus(amount.value.low), plus(amount.value.high))
      : absoluteOf(amount.value)
    const printed = `${format(expected.low!, 1)}–${format(expected.high!, 1)}`
    if (meets(stated, expected))
      return say.agrees(`\`${from.quantity.printed}\` to \`${to.quantity.printed}\` is ${printed} %`, [
        change,
        from,
        to
      ])
    return say.differs({
      message: 'differs',
      values: { stated: amount.printed, from: from.quantity.printed, to: to.quantity.printed, computed: printed },
      at: { passage: change.passage, start: change.amount.start, end: change.amount.end },
      against: [from, to],
      confidence: tie.score,
      working: [
        ...tie.steps,
        `(${to.quantity.printed} − ${from.quantity.printed}) ÷ ${from.quantity.printed} = ${printed} %`
      ],
      reported: amount.printed,
      computed: `${printed} %`,
      ...(isSure(tie) ? {} : { severity: 'warning' as const })
    })
  }
})

const minus = (low: typeof HUNDRED | undefined) =>
  low ? rational(low.numerator - LOOSE.numerator * low.denominator, low.denominator) : undefined
const plus = (high: typeof HUNDRED | undefined) =>
  high ? rational(high.numerator + LOOSE.numerator * high.denominator, high.denominator) : undefined
const absoluteOf = (value: Interval): Interval =>
  value.high && compare(value.high, ZERO) < 0 ? scale(value, rational(-1n)) : value
