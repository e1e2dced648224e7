import { defineRule } from '../../check/rule.ts'
import { holdsEstimate, isOnAnotherScale } from '../../model/interval-checks.ts'

/** Reports an estimate that lies outside its own confidence interval. */
export const ciExcludesEstimate = defineRule({
  id: 'ci-excludes-estimate',
  group: 'statistics',
  summary: 'An estimate lies in its own interval',
  severity: 'error',
  reads: 'estimate',
  doubt: 'the interval is that of another figure',
  messages: {
    differs: '`{estimate}` lies outside its own interval, `{low}` to `{high}`'
  },
  check(mention, say) {
    const { estimate, low, high, passage, start, end } = mention
    if (!estimate) return undefined
    if (holdsEstimate(mention)) return say.agrees()
    if (mention.rivals) return say.undecided('too-weak-a-tie')
    if (isOnAnotherScale(mention)) return say.undecided('units-differ')
    return say.differs({
      message: 'differs',
      values: { estimate: estimate.printed, low: low.printed, high: high.printed },
      at: { passage, start, end },
      against: [],
      confidence: 0.9,
      working: [`${low.printed} ≤ ${estimate.printed} ≤ ${high.printed} does not hold`],
      reported: estimate.printed,
      computed: `${low.printed}–${high.printed}`
    })
  }
})
