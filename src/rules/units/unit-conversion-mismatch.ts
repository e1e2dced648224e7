import { defineRule } from '../../check/rule.ts'
import type { Quantity } from '../../model/quantity.ts'
import { meets } from '../../quantity/interval.ts'
import { isNear } from '../../quantity/ratio.ts'
import { ONE, rational } from '../../quantity/rational.ts'
import { significant } from '../../quantity/significant.ts'

/** Further apart than this the conversion is wrong, and not only rounded too freely. */
const ROUNDED = rational(11n, 10n)
/** Figures joined by "or" and "/" that lie further apart may be alternatives: "a 5 km or 10 mile run". */
const ALTERNATIVES = rational(3n, 2n)

/** "1.5 km (150 m)": the same digits, a power of ten apart. */
function isSlip(a: Quantity, b: Quantity): boolean {
  const digits = significant(a.digits)
  return digits.length >= 2 && digits === significant(b.digits)
}

/** Reports a measure whose conversion, printed beside it, is not the same. */
export const unitConversionMismatch = defineRule({
  id: 'unit-conversion-mismatch',
  group: 'units',
  summary: 'A measure given in two units is the same in both',
  severity: 'error',
  reads: 'conversion',
  doubt: 'the second figure is another value and not the same one in another unit',
  messages: {
    differs: '`{first}` is {converted}, not `{second}`'
  },
  check({ first, second, join, readings, converted, ratio, related }, say) {
    const [a, b] = [first.quantity, second.quantity]
    if (readings.some((pairs) => pairs.every((pair) => meets(pair.first, pair.second))))
      return say.agrees(`\`${a.printed}\` is \`${b.printed}\``, [first, second])
    if (related && !isSlip(a, b)) return say.undecided('units-differ')
    if (join !== 'bracket' && join !== 'equals' && (!ratio || !isNear(ratio, ONE, ALTERNATIVES)))
      return say.undecided('units-differ')
    return say.differs({
      message: 'differs',
      values: { first: a.printed, second: b.printed, converted },
      at: second,
      against: [first],
      confidence: 0.9,
      working: [`${a.printed} = ${converted}`],
      reported: b.printed,
      computed: converted,
      question: `Which figure is right: ${a.printed} or ${b.printed}?`,
      severity: ratio && isNear(ratio, ONE, ROUNDED) ? 'warning' : undefined
    })
  }
})
