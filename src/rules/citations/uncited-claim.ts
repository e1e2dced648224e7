import { defineRule } from '../../check/rule.ts'
import type { Claim, Modality } from '../../model/claim.ts'
import { printedValue } from '../../model/printed-value.ts'
import { short } from '../judge-group.ts'

const UNCERTAIN: ReadonlySet<Modality> = new Set<Modality>(['hypothetical', 'speculative', 'planned'])

/** Figures that mostly stand in definitions and formulas. */
const ALL_OR_ONE: ReadonlySet<string> = new Set(['0', '1', '100%', '100 %'])

/** Reports the claims of a section that no citation of their paragraph, item or row reaches, in one finding. */
export const uncitedClaim = defineRule({
  id: 'uncited-claim',
  group: 'citations',
  summary: 'A claim with a figure has a citation in reach',
  severity: 'warning',
  reads: 'section-claims',
  doubt: 'the source is named in words, or stands a paragraph away',
  messages: {
    one: 'no citation in reach of `{values}`',
    several: 'no citation in reach of {count} claims of this section: {values}'
  },
  check({ cited, citations, heading, uncited }, say) {
    const hard = uncited.filter(wantsSource)
    const [first, ...others] = hard
    if (!first) return cited > 0 ? say.agrees() : undefined
    // A section without any citation is told of as a whole.
    if (citations === 0 && heading !== undefined) return undefined
    const common = {
      at: first.span,
      against: [],
      repeats: others.map(({ span }) => span),
      confidence: 0.6,
      working: [`${cited} other claims of the section have one in their paragraph, item or row`]
    }
    if (others.length === 0) return say.differs({ ...common, message: 'one', values: { values: printed(first) } })
    const shown = hard.slice(0, 5).map((claim) => `\`${printed(claim)}\``)
    const values = hard.length > shown.length ? `${shown.join(', ')} …` : shown.join(', ')
    return say.differs({ ...common, message: 'several', values: { count: String(hard.length), values } })
  }
})

/** A figure in digits, which a reader would look up; quotations are told of by `quote-uncited`. */
function wantsSource({ modality, value }: Claim): boolean {
  if (UNCERTAIN.has(modality)) return false
  return value.type === 'quantity' && !value.quantity.inWords && !ALL_OR_ONE.has(value.quantity.printed)
}

const printed = (claim: Claim): string => short(printedValue(claim))
