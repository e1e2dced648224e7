import { defineRule } from '../../check/rule.ts'
import { compare, format, ONE, type Rational, rational, subtract } from '../../quantity/rational.ts'

const TWO = rational(2n)

/** Reports degrees of freedom that a sample of the stated size does not have. */
export const dfSampleMismatch = defineRule({
  id: 'df-sample-mismatch',
  group: 'statistics',
  summary: 'Degrees of freedom fit the size of the sample',
  severity: 'warning',
  reads: 'sampled-test',
  doubt: 'each member of the sample was measured more than once, or N counts something else',
  messages: {
    differs: '`{test}` has {degrees} degrees of freedom; a sample of `{sample}` leaves at most {most}'
  },
  check({ test, sample, repeated }, say) {
    const last = test.degrees.at(-1)
    if (!last || (test.kind !== 't' && test.kind !== 'r')) return undefined
    const most: Rational = subtract(sample.nominal, test.kind === 'r' ? TWO : ONE)
    // Some print N in the brackets of a correlation.
    const fits = compare(last.nominal, most) <= 0 || (test.kind === 'r' && compare(last.nominal, sample.nominal) === 0)
    if (fits) return say.agrees()
    if (repeated) return say.undecided('qualifiers-differ')
    return say.differs({
      message: 'differs',
      values: { test: test.printed, degrees: last.printed, sample: sample.printed, most: format(most, 0) },
      at: test,
      against: [sample],
      confidence: 0.7,
      working: [`${sample.printed} − ${test.kind === 'r' ? 2 : 1} = ${format(most, 0)}`],
      reported: last.printed,
      computed: format(most, 0)
    })
  }
})
