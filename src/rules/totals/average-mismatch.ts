import { defineRule } from '../../check/rule.ts'
import type { Facts } from '../../model/facts.ts'
import { addUp, asSum, printedLike, sumOf } from '../../model/sums.ts'
import { exactly, meets, multiplyIntervals, scale } from '../../quantity/interval.ts'
import { isNear } from '../../quantity/ratio.ts'
import { divide, multiply, type Rational, rational } from '../../quantity/rational.ts'

type Average = Facts['average']

interface Computed {
  readonly value: Rational
  readonly steps: string
  readonly parts: Average['of']
  readonly fits: boolean
  /** A plain mean of listed values may have been weighted. */
  readonly isWeighable: boolean
}

/** What the values listed beside the average give. */
function ofValues({ of, value, kind, isPlain }: Average): Computed | undefined {
  if (of.length === 0 || kind !== 'mean') return undefined
  const share = rational(1n, BigInt(of.length))
  return {
    value: multiply(addUp(of), share),
    steps: `(${asSum(of)}) ÷ ${of.length}`,
    parts: of,
    fits: meets(scale(sumOf(of), share), value.quantity.value),
    isWeighable: !isPlain
  }
}

/** What the total and the number of things beside the average give. */
function ofShared({ shared, value }: Average): Computed | undefined {
  if (!shared) return undefined
  const { total, count } = shared
  return {
    value: divide(total.quantity.nominal, count.quantity.nominal),
    steps: `\`${total.quantity.printed}\` ÷ \`${count.quantity.printed}\``,
    parts: [total, count],
    fits: meets(multiplyIntervals(value.quantity.value, exactly(count.quantity.nominal)), total.quantity.value),
    isWeighable: false
  }
}

/** A stated average that is further off is one of something else. */
const FAR = rational(3n)

/** Reports an average that is not the total divided by the number of things. */
export const averageMismatch = defineRule({
  id: 'average-mismatch',
  group: 'totals',
  summary: 'An average is the total divided by the number of things',
  severity: 'error',
  reads: 'average',
  doubt: 'the average is weighted, or leaves some of the things out',
  messages: {
    differs: '`{value}` is not {steps}, which is {computed}'
  },
  check(average, say) {
    const { value } = average
    const computed = ofShared(average) ?? ofValues(average)
    if (!computed) return undefined
    if (computed.fits)
      return say.agrees(`${computed.steps} = \`${value.quantity.printed}\``, [value, ...computed.parts])
    // What no values of that range can have is another rule's business.
    if (average.within && !meets(value.quantity.value, average.within.range)) return undefined
    // A table may weight its averages by what it does not show.
    if (average.isCell && !average.isPlain) return say.undecided('too-weak-a-tie')
    if (!isNear(computed.value, value.quantity.nominal, FAR)) return say.undecided('too-weak-a-tie')
    const printed = printedLike(computed.value, value)
    return say.differs({
      message: 'differs',
      values: { value: value.quantity.printed, steps: computed.steps, computed: printed },
      at: value,
      against: computed.parts,
      confidence: computed.isWeighable ? 0.7 : 0.85,
      working: [`${computed.steps} = ${printed}`],
      reported: value.quantity.printed,
      computed: printed,
      severity: computed.isWeighable ? 'warning' : undefined
    })
  }
})
