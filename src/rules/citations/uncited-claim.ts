import { defineRule } from '../../check/rule.ts'

/** Kinds that a reader wants a source for. */
const HARD = new Set(['quantity', 'quotation', 'change'])

/** Reports a claim that no citation of its paragraph, item or row reaches. */
export const uncitedClaim = defineRule({
  id: 'uncited-claim',
  group: 'citations',
  summary: 'A claim with a figure or a quotation has a citation in reach',
  severity: 'warning',
  reads: 'claim',
  doubt: 'the source is named in words, or stands a paragraph away',
  messages: {
    uncited: 'no citation in reach of `{value}`'
  },
  check({ claim, inReach, restates, documentCites }, say) {
    if (!documentCites || restates) return undefined
    if (claim.citations.length > 0 || inReach > 0) return say.agrees()
    if (claim.modality === 'hypothetical' || claim.modality === 'speculative' || claim.modality === 'planned')
      return say.undecided('not-asserted')
    const { value } = claim
    const printed =
      value.type === 'quantity' ? value.quantity.printed : value.type === 'date' ? value.date.printed : value.words
    return say.differs({
      message: 'uncited',
      values: { value: printed.length > 80 ? `${printed.slice(0, 79)}…` : printed },
      at: claim.span,
      against: [],
      confidence: 0.6,
      working: ['its paragraph, item or row holds no citation mark'],
      severity: HARD.has(claim.kind) ? 'warning' : 'info'
    })
  }
})
