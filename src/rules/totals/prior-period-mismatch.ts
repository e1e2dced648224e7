import { defineRule } from '../../check/rule.ts'
import { meets } from '../../quantity/interval.ts'
import { isSure } from '../ties.ts'

/** Reports a period that begins with something else than the one before ended with. */
export const priorPeriodMismatch = defineRule({
  id: 'prior-period-mismatch',
  group: 'totals',
  summary: 'A period begins with what the one before ended with',
  severity: 'error',
  reads: 'carry-over',
  doubt: 'the figures were restated between the two, or are of two different things',
  messages: {
    differs: 'the period before ends with `{closing}`, and this one begins with `{opening}`'
  },
  check({ closing, opening, tie }, say) {
    if (meets(closing.quantity.value, opening.quantity.value)) return say.agrees(undefined, [closing, opening])
    return say.differs({
      message: 'differs',
      values: { closing: closing.quantity.printed, opening: opening.quantity.printed },
      at: opening,
      against: [closing],
      confidence: tie.score,
      working: [...tie.steps],
      reported: opening.quantity.printed,
      computed: closing.quantity.printed,
      severity: isSure(tie) ? undefined : 'warning'
    })
  }
})
