import { defineRule } from '../../check/rule.ts'
import { computeChange, goesAgainst } from '../../model/computed-change.ts'
import type { ChangeCheck } from '../../model/facts.ts'
import { isSure } from '../ties.ts'

/** "rose from 9.5 million to 10.2": the scale is printed once, and the figures cannot be held against each other. */
const isHalfScaled = ({ from, to }: ChangeCheck): boolean => from.quantity.scale !== to.quantity.scale

/** Reports "rose from 12 to 10", and a rise that the figures elsewhere show to be a fall. */
export const directionMismatch = defineRule({
  id: 'direction-mismatch',
  group: 'ratios',
  summary: 'What is said to rise rises by its figures, and what falls falls',
  severity: 'error',
  reads: 'change-check',
  doubt: 'a lower figure is more of the thing, as with ranks and times, or the change is that of another period',
  messages: {
    differs: '`{stated}` goes against `{from}` to `{to}`, which is {computed}'
  },
  check(check, say) {
    const { change, from, to, tie } = check
    if (change.noun || !change.clear) return undefined
    const computed = computeChange(check)
    if (!computed) return say.undecided('zero-base')
    if (isHalfScaled(check)) return say.undecided('units-differ')
    if (!goesAgainst(computed, change.direction)) return say.agrees()
    const stated = change.word
    return say.differs({
      message: 'differs',
      values: { stated, from: from.quantity.printed, to: to.quantity.printed, computed: computed.percent },
      at: change,
      against: [from, to],
      confidence: tie.score,
      working: [...tie.steps, `${from.quantity.printed} → ${to.quantity.printed} is ${computed.percent}`],
      reported: stated,
      computed: computed.percent,
      severity: isSure(tie) ? undefined : 'warning'
    })
  }
})
