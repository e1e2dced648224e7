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
  reads: 'difference',
  doubt: 'the difference is that of two other figures',
  messages: {
    differs: '`{stated}` is not the difference of `{from}` and `{to}`: {computed}'
  },
  check({ amount: stated, from, to, tie, change }, say) {
    const amount = stated.quantity
    if (amount.dimension !== from.quantity.dimension && amount.dimension !== 'percentage-point') return undefined
    if (
      amount.dimension === 'percent' ||
      (amount.dimension === 'percentage-point' && from.quantity.dimension !== 'percent')
    )
      return undefined
    if ((amount.basis ?? '') !== (from.quantity.basis ?? '')) return say.undecided('units-differ')
    const computed = positive(subtractIntervals(to.quantity.value, from.quantity.value))
    const isFall = compare(to.quantity.nominal, from.quantity.nominal) < 0
    const [most, least] = isFall ? [from, to] : [to, from]
    const working = `${most.quantity.printed} − ${least.quantity.printed}`
    if (meets(positive(amount.value), computed))
      return say.agrees(`${working} is \`${amount.printed}\``, [stated, from, to])
    if (change && computePoints(change)?.fitsRelative) return undefined
    const printed = printedLike(centre(computed)!, stated)
    return say.differs({
      message: 'differs',
      values: {
        stated: amount.printed,
        from: from.quantity.printed,
        to: to.quantity.printed,
        computed: printed
      },
      at: stated,
      against: [from, to],
      confidence: tie.score,
      working: [...tie.steps, `${working} = ${printed}`],
      reported: amount.printed,
      computed: printed
    })
  }
})
