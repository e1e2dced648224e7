import { defineRule } from '../../check/rule.ts'
import type { GrowthCheck } from '../../model/growth.ts'
import { accrued, compounded } from '../../quantity/growth.ts'
import { type Interval, meets } from '../../quantity/interval.ts'
import { factorBetween, fromPercent, negated, widen } from '../../quantity/ratio.ts'
import { compare, rational, toNumber, ZERO } from '../../quantity/rational.ts'

/** A rate may be rounded once more on its way into the text: a quarter point, as a share. */
const QUARTER_POINT = rational(1n, 400n)

function rateOf({ growth }: GrowthCheck): Interval {
  const share = widen(fromPercent(growth.rate.quantity.value), QUARTER_POINT)
  const isNegative = compare(growth.rate.quantity.nominal, ZERO) < 0
  return growth.direction === 'down' && !isNegative ? negated(share) : share
}

/** The rate that the figures give, for display. */
function computedRate({ from, to, years }: GrowthCheck): string {
  const factor = toNumber(to.quantity.nominal) / toNumber(from.quantity.nominal)
  return `${(100 * (factor ** (1 / years) - 1)).toFixed(1).replace('-', '−')} %`
}

/** Reports a yearly rate of growth that does not lead from the first figure to the last. */
export const cagrMismatch = defineRule({
  id: 'cagr-mismatch',
  group: 'ratios',
  summary: 'A yearly rate of growth leads from the first figure to the last',
  severity: 'warning',
  reads: 'growth-check',
  doubt: 'the rate holds for other years than those of the two figures',
  messages: {
    differs: '`{rate}` a year does not lead from `{from}` to `{to}` in {years} years, which takes {computed}'
  },
  check(check, say) {
    const { growth, from, to, years, tie } = check
    const factor = factorBetween(from.quantity.value, to.quantity.value)
    if (!factor) return say.undecided('zero-base')
    const rate = rateOf(check)
    const leadsIn = (n: number) =>
      n > 0 &&
      (meets(compounded(rate, n), factor) || (growth.average && !growth.compound && meets(accrued(rate, n), factor)))
    const computed = computedRate(check)
    if (leadsIn(years))
      return say.agrees(`\`${from.quantity.printed}\` to \`${to.quantity.printed}\` in ${years} years: ${computed}`, [
        growth,
        from,
        to
      ])
    // Whether the base year counts is a convention that texts seldom state.
    if (leadsIn(years - 1) || leadsIn(years + 1)) return say.undecided('rounding')
    return say.differs({
      message: 'differs',
      values: {
        rate: growth.rate.quantity.printed,
        from: from.quantity.printed,
        to: to.quantity.printed,
        years: String(years),
        computed
      },
      at: growth,
      against: [from, to],
      confidence: tie.score,
      working: [...tie.steps, `(${to.quantity.printed} ÷ ${from.quantity.printed})^(1/${years}) − 1 = ${computed}`],
      reported: growth.rate.quantity.printed,
      computed
    })
  }
})
