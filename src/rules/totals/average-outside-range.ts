import { defineRule } from '../../check/rule.ts'
import { meets } from '../../quantity/interval.ts'

/** Reports "14 to 20 days (mean 12)": an average that no values of that range can have. */
export const averageOutsideRange = defineRule({
  id: 'average-outside-range',
  group: 'totals',
  summary: 'An average lies between the lowest and the highest value',
  severity: 'error',
  reads: 'average',
  doubt: 'the range and the average are of different things, or the range leaves extremes out',
  messages: {
    differs: 'the {kind} `{value}` lies outside {range}'
  },
  check({ kind, value, within, isCell, isPlain }, say) {
    if (!within) return undefined
    const range = within.at.map(({ quantity }) => `\`${quantity.printed}\``).join(' to ')
    if (meets(value.quantity.value, within.range)) return say.agrees(undefined, [value, ...within.at])
    return say.differs({
      message: 'differs',
      values: { kind, value: value.quantity.printed, range },
      at: value,
      against: within.at,
      confidence: 0.85,
      working: [
        `${value.quantity.printed} is not in ${within.at.map(({ quantity }) => quantity.printed).join(' to ')}`
      ],
      reported: value.quantity.printed,
      // A line of a table may average more than it shows.
      severity: isCell && !isPlain ? 'warning' : undefined
    })
  }
})
