import { defineRule } from '../../check/rule.ts'
import { short } from '../judge-group.ts'

/** Reports a citation that stands behind another claim than before. */
export const citationMoved = defineRule({
  id: 'citation-moved',
  group: 'edits',
  summary: 'A citation stays behind the claim that it was given for',
  severity: 'warning',
  reads: 'citation-shift',
  doubt: 'the source carries both claims, or the citation had been misplaced',
  messages: {
    moved: '“{source}” was cited for `{claim}` and is cited for `{carrier}` now'
  },
  check({ kind, claim, carrier, lost }, say) {
    if (kind !== 'moved' || carrier === undefined) return undefined
    return say.differs({
      message: 'moved',
      values: { source: lost.join(', '), claim: short(claim.printed), carrier: short(carrier.printed) },
      at: carrier.at,
      against: [claim.at],
      confidence: 0.7,
      working: [],
      question: `Which of the two does the source say?`
    })
  }
})
