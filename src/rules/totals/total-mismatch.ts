import { defineRule } from '../../check/rule.ts'
import { asSum, nominalSum, printedLike, sumOf } from '../../model/sums.ts'
import { meets, multiplyIntervals } from '../../quantity/interval.ts'
import { multiply } from '../../quantity/rational.ts'
import { isSure } from '../ties.ts'

/** Reports a stated sum that the figures it adds do not give. */
export const totalMismatch = defineRule({
  id: 'total-mismatch',
  group: 'totals',
  summary: 'A stated total is the sum of its parts',
  severity: 'error',
  reads: 'sum-check',
  doubt: 'the total adds other figures, or something more than these',
  messages: {
    differs: '`{stated}` is not {parts}, which is {computed}'
  },
  check({ total, parts, times, tie }, say) {
    const printed = times ? `\`${times.quantity.printed}\` × ${asSum(parts)}` : asSum(parts)
    const sum = times ? multiplyIntervals(sumOf(parts), times.quantity.value) : sumOf(parts)
    const places = [...parts, ...(times ? [times] : [])]
    if (meets(sum, total.quantity.value))
      return say.agrees(`${printed} = \`${total.quantity.printed}\``, [total, ...places])
    const computed = times
      ? printedLike(multiply(parts[0]!.quantity.nominal, times.quantity.nominal), total)
      : nominalSum(parts, total)
    return say.differs({
      message: 'differs',
      values: { stated: total.quantity.printed, parts: printed, computed },
      at: total,
      against: places,
      confidence: tie.score,
      working: [...tie.steps, `${printed} = ${computed}`],
      reported: total.quantity.printed,
      computed,
      severity: isSure(tie) ? undefined : 'warning'
    })
  }
})
