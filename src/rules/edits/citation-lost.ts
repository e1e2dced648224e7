import { defineRule } from '../../check/rule.ts'
import { short } from '../judge-group.ts'

/** Reports a claim that an edit keeps and whose citation it drops. */
export const citationLost = defineRule({
  id: 'citation-lost',
  group: 'edits',
  summary: 'A claim that an edit keeps also keeps its citation',
  severity: 'warning',
  reads: 'citation-shift',
  doubt: 'the citation was wrong, or the paragraph is cited as a whole now',
  messages: {
    bare: '`{claim}` was cited to {sources} and is cited to nothing now',
    fewer: '`{claim}` is no longer cited to {sources}'
  },
  check({ kind, claim, lost, left }, say) {
    if (kind !== 'lost') return undefined
    return say.differs({
      message: left.length > 0 ? 'fewer' : 'bare',
      values: { claim: short(claim.printed), sources: lost.map((name) => `“${name}”`).join(', ') },
      at: claim.at,
      against: [],
      confidence: 0.8,
      working: left.length > 0 ? [`still cited: ${left.join(', ')}`] : [],
      severity: left.length > 0 ? 'info' : undefined
    })
  }
})
