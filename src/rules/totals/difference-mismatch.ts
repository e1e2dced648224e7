import { defineRule } from '../../check/rule.ts'
import { computePoints } from '../../model/computed-points.ts'
import { printedLike } from '../../model/sums.ts'
import { centre, type Interval, meets, subtractIntervals } from '../../quantity/interval.ts'
import { negated } from '../../quantity/ratio.ts'
import { compare, ZERO } from '../../quantity/rational.ts'

const positive = (difference: Interval): Interval => {
  const middle = centre(difference)
  return middle && compare(middle, ZERO) < 0 ? negated(difference) : difference
}

/** Reports a rise or fall by an amount that is not the difference of its two figures. */
export const differenceMismatch = defineRule({
  id: 'difference-mismatch',
  group: 'totals',
  summary: 'A stated difference is the difference of its two figures',
  severity: 'error',
  reads: 'change-check',
  doubt: 'the difference is that of two other figures',
  messages: {
    differs: '`{stated}` is not the difference of `{from}` and `{to}`: {computed}'
  },
  check(check, say) {
    const { change, from, to, tie } = check
    const amount = change.amount?.quantity
    if (!amount || (amount.dimension !== from.quantity.dimension && amount.dimension !== 'percentage-point'))
      return undefined
    if (
      amount.dimension === 'percent' ||
      (amount.dimension === 'percentage-point' && from.quantity.dimension !== 'percent')
    )
      return undefined
    if ((amount.basis ?? '') !== (from.quantity.basis ?? '')) return say.undecided('units-differ')
    const computed = positive(subtractIntervals(to.quantity.value, from.quantity.value))
    const working = `${to.quantity.printed} − ${from.quantity.printed}`
    if (meets(positive(amount.value), computed))
      return say.agrees(`${working} is \`${amount.printed}\``, [change, from, to])
    if (computePoints(check)?.fitsRelative) return undefined
    const printed = printedLike(centre(computed)!, change.amount!)
    return say.differs({
      message: 'differs',
      values: {
        stated: amount.printed,
        from: from.quantity.printed,
        to: to.quantity.printed,
        computed: printed
      },
      at: { passage: change.passage, start: change.amount!.start, end: change.amount!.end },
      against: [from, to],
      confidence: tie.score,
      working: [...tie.steps, `${working} = ${printed}`],
      reported: amount.printed,
      computed: printed
    })
  }
})
