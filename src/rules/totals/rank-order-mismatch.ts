import { defineRule } from '../../check/rule.ts'
import { isBelow } from '../../quantity/interval.ts'

/** Reports a rank or a comparison that the figures of the text refute. */
export const rankOrderMismatch = defineRule({
  id: 'rank-order-mismatch',
  group: 'totals',
  summary: 'A stated rank or comparison fits the figures of those ranked',
  severity: 'warning',
  reads: 'rank-order',
  doubt: 'the figures measure something else, or belong to another time or group',
  messages: {
    differs:
      '“{holder}” is placed {claim} “{other}” here, while the text gives {own} for the one and {value} for the other'
  },
  check({ stated, own, others, highWins, ahead, tie }, say) {
    const [x, y] = [own.quantity.value, others.map((other) => other.quantity.value)]
    const better = others.filter((_, i) => (highWins ? isBelow(x, y[i]!) : isBelow(y[i]!, x)))
    if (better.length <= ahead) return say.agrees(undefined, [stated, own])
    const other = better.at(-1)!
    return say.differs({
      message: 'differs',
      values: {
        holder: own.label,
        claim: ahead > 0 ? 'too near the first place before' : 'before',
        other: other.label,
        own: own.quantity.printed,
        value: other.quantity.printed
      },
      at: stated,
      against: [own, other],
      confidence: tie.score,
      working: [
        ...tie.steps,
        `${own.label} ${own.quantity.printed}, ${better.map(({ label, quantity }) => `${label} ${quantity.printed}`).join(', ')}`
      ]
    })
  }
})
