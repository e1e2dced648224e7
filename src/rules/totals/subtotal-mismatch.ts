import { defineRule } from '../../check/rule.ts'
import { asSum, nominalSum, sumOf } from '../../model/sums.ts'
import { meets } from '../../quantity/interval.ts'

/** Reports a subtotal of a table that its items do not give, and a total that its subtotals do not give. */
export const subtotalMismatch = defineRule({
  id: 'subtotal-mismatch',
  group: 'totals',
  summary: 'Items build their subtotals, and subtotals the total',
  severity: 'error',
  reads: 'subtotal',
  doubt: 'the rows above are not what the sum adds',
  messages: {
    subtotal: 'the subtotal says `{stated}`, and its items add to {computed}',
    total: 'the total says `{stated}`, and the subtotals add to {computed}'
  },
  check({ whole, parts, level, isNamed, isVouched }, say) {
    const printed = asSum(parts)
    if (meets(sumOf(parts), whole.quantity.value))
      return say.agrees(`${printed} = \`${whole.quantity.printed}\``, [whole, ...parts])
    if (!isNamed && !isVouched) return say.undecided('too-weak-a-tie')
    const computed = nominalSum(parts, whole)
    return say.differs({
      message: level,
      values: { stated: whole.quantity.printed, computed },
      at: whole,
      against: parts,
      confidence: isVouched ? 0.9 : 0.7,
      working: [`${printed} = ${computed}`],
      reported: whole.quantity.printed,
      computed,
      severity: isVouched ? undefined : 'warning'
    })
  }
})
