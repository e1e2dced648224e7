import { defineRule } from '../../check/rule.ts'
import { printedLike } from '../../model/sums.ts'
import { divideIntervals, meets, scale } from '../../quantity/interval.ts'
import { isNear } from '../../quantity/ratio.ts'
import { decimal, divide, format, multiply, rational } from '../../quantity/rational.ts'

/** Totals and divisors are rounded before they are printed; a twentieth either way is no disagreement. */
const CLOSE = rational(21n, 20n)

/** "100,000 inhabitant" of the plain digits that a rate is kept with. */
const grouped = (per: string): string => per.replace(/^\d+/, (digits) => format(decimal(digits), 0))

/** Reports a rate per head, pupil or hectare that total and divisor refute. */
export const perCapitaMismatch = defineRule({
  id: 'per-capita-mismatch',
  group: 'ratios',
  summary: 'A rate per head follows from total and number',
  severity: 'warning',
  reads: 'rate-check',
  doubt: 'the rate is one of another total, another time or another group',
  messages: {
    differs: '`{rate}` per {per} does not follow from `{total}` and `{count}`, which give {computed}'
  },
  check({ rate, total, count, base, tie }, say) {
    const share = divideIntervals(total.quantity.value, count.quantity.value)
    if (!share || count.quantity.nominal.numerator <= 0n) return say.undecided('zero-base')
    const computed = scale(share, base)
    const nominal = multiply(divide(total.quantity.nominal, count.quantity.nominal), base)
    const printed = [rate, total, count].map(({ quantity }) => quantity.printed)
    if (meets(computed, rate.quantity.value) || isNear(nominal, rate.quantity.nominal, CLOSE))
      return say.agrees(`\`${printed[1]}\` ÷ \`${printed[2]}\`: \`${printed[0]}\` per ${rate.per}`, [
        rate,
        total,
        count
      ])
    const given = printedLike(nominal, rate)
    return say.differs({
      message: 'differs',
      values: {
        rate: printed[0]!,
        per: grouped(rate.per ?? ''),
        total: printed[1]!,
        count: printed[2]!,
        computed: given
      },
      at: rate,
      against: [total, count],
      confidence: tie.score,
      working: [...tie.steps, `${printed[1]} ÷ ${printed[2]} = ${given}`],
      reported: printed[0]!,
      computed: given
    })
  }
})
