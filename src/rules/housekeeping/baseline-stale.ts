import { defineRule } from '../../check/rule.ts'

/** Entries that the working lists; the update names none of them. */
const SHOWN = 5

/** Reports accepted findings that are met no more, so that the baseline shrinks. */
export const baselineStale = defineRule({
  id: 'baseline-stale',
  group: 'housekeeping',
  summary: 'Accepted findings are met',
  severity: 'info',
  reads: 'baseline-gap',
  doubt: 'the finding comes back with the next edit',
  messages: {
    one: 'An accepted finding of `{rules}` is gone: update the baseline',
    several: '{count} accepted findings are gone ({rules}): update the baseline'
  },
  check({ at, gone }, say) {
    const rules = [...new Set(gone.map(({ rule }) => rule))].join(', ')
    const common = {
      at,
      against: [],
      confidence: 1,
      working: gone.slice(0, SHOWN).map(({ rule, quote }) => `${rule}: ${quote}`)
    }
    return gone.length === 1
      ? say.differs({ message: 'one', values: { rules }, ...common })
      : say.differs({ message: 'several', values: { count: String(gone.length), rules }, ...common })
  }
})
