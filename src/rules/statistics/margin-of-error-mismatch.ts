import { defineRule } from '../../check/rule.ts'
import { marginOf } from '../../model/poll-margin.ts'
import { isBelow, meets } from '../../quantity/interval.ts'
import { format } from '../../quantity/rational.ts'

/** Reports a margin of error that a sample of the stated size cannot have. */
export const marginOfErrorMismatch = defineRule({
  id: 'margin-of-error-mismatch',
  group: 'statistics',
  summary: 'A margin of error fits the size of the sample',
  severity: 'warning',
  reads: 'poll-margin',
  doubt: 'the sample is a large part of all there are, or the margin is that of a part of it',
  messages: {
    below: 'a margin of `{stated}` is too small for a sample of `{sample}`, which gives ±{computed} points at best',
    above: 'a margin of `{stated}` is too large for a sample of `{sample}`, which gives ±{computed} points'
  },
  check({ margin, sample }, say) {
    const { allowed, plain } = marginOf(margin, sample)
    const computed = format(plain, 1)
    if (meets(margin.value, allowed))
      return say.agrees(`a sample of \`${sample.printed}\` gives ±${computed} points`, [margin, sample])
    return say.differs({
      message: isBelow(margin.value, allowed) ? 'below' : 'above',
      values: { stated: margin.printed, sample: sample.printed, computed },
      at: margin,
      against: [sample],
      confidence: 0.75,
      working: [`at 95 % confidence and a share of one half: 98 ÷ √${sample.printed} = ${computed}`],
      reported: margin.printed,
      computed
    })
  }
})
