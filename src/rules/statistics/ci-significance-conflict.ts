import { defineRule } from '../../check/rule.ts'
import { verdictBeside, verdictOfInterval } from '../../model/interval-checks.ts'

/** Reports an interval and a p value, or the words beside it, that say opposite things of significance. */
export const ciSignificanceConflict = defineRule({
  id: 'ci-significance-conflict',
  group: 'statistics',
  summary: 'An interval and its p value say the same of significance',
  severity: 'warning',
  reads: 'estimate',
  doubt: 'p comes from another test or was corrected, or the interval is of another level',
  messages: {
    holds: 'the interval `{low}` to `{high}` holds {none}, the value of no effect, beside `{said}`',
    leaves: 'the interval `{low}` to `{high}` leaves out {none}, the value of no effect, beside `{said}`'
  },
  check(mention, say) {
    const { low, high, passage, start, end, estimand, p, verdictWords } = mention
    const [interval, beside] = [verdictOfInterval(mention), verdictBeside(mention)]
    if (!interval || !beside) return undefined
    if (interval === beside) return say.agrees()
    if (mention.corrected) return say.undecided('qualifiers-differ')
    const said = p?.printed ?? verdictWords ?? ''
    return say.differs({
      message: interval === 'significant' ? 'leaves' : 'holds',
      values: { low: low.printed, high: high.printed, none: estimand === 'ratio' ? '1' : '0', said },
      at: { passage, start, end: p?.end ?? end },
      against: [],
      confidence: 0.75,
      working: [],
      reported: said,
      computed: `${low.printed}–${high.printed}`
    })
  }
})
