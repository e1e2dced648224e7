import { defineRule } from '../../check/rule.ts'
import { assessP, printedP, statedP } from '../../model/computed-p.ts'
import { isBelow } from '../../quantity/interval.ts'

/** Reports a p value that does not follow from its own test statistic, on the same side of the level. */
export const pValueMismatch = defineRule({
  id: 'p-value-mismatch',
  group: 'statistics',
  summary: 'A p value follows from its statistic and degrees of freedom',
  severity: 'error',
  reads: 'test-result',
  doubt: 'p was corrected, found by simulation or belongs to another test, and the text does not say so',
  messages: {
    differs: '`{stated}` does not follow from `{test}`, which gives p = {computed}',
    oneSided: '`{stated}` does not follow from `{test}`, which gives p = {computed} two-sided; half of it fits'
  },
  check(result, say) {
    const assessed = assessP(result)
    const { test, p, passage, oneSided, corrected } = result
    if (!assessed || !test) return undefined
    if (assessed.fits || (oneSided && assessed.oneSidedFits))
      return say.agrees(`\`${test.printed}\` gives p = ${printedP(assessed.computed)}`, [result])
    if (test.adjusted) return say.undecided('qualifiers-differ')
    // A correction for many tests only raises p.
    if (corrected && isBelow(assessed.computed, statedP(p))) return say.undecided('qualifiers-differ')
    if (assessed.crossed && !assessed.oneSidedFits) return undefined
    const computed = printedP(assessed.computed)
    return say.differs({
      message: assessed.oneSidedFits ? 'oneSided' : 'differs',
      values: { stated: p.printed, test: test.printed, computed },
      at: { passage, start: p.start, end: p.end },
      against: [{ passage, start: test.start, end: test.start + test.printed.length }],
      confidence: assessed.oneSidedFits ? 0.6 : 0.9,
      working: [`all values that round to ${test.statistic.printed} give p = ${computed}`],
      reported: p.printed,
      computed: `p = ${computed}`,
      ...(assessed.oneSidedFits ? { severity: 'warning' as const, question: 'Is the test one-sided?' } : {})
    })
  }
})
