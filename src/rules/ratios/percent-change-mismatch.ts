import { defineRule } from '../../check/rule.ts'
import { computeChange, goesAgainst } from '../../model/computed-change.ts'
import { computePoints } from '../../model/computed-points.ts'
import type { ChangeMention } from '../../model/reading.ts'
import { meets } from '../../quantity/interval.ts'
import { isPercentOf, statedFactor } from '../../quantity/ratio.ts'
import { isSure } from '../ties.ts'

const NEXT_TO = 8

/** "rose 12 % from 40 % to 50 %". */
const isBeside = ({ amount, from }: ChangeMention): boolean =>
  amount !== undefined && from !== undefined && from.start >= amount.end && from.start - amount.end <= NEXT_TO

/** Reports a stated percentage change that its two figures refute. */
export const percentChangeMismatch = defineRule({
  id: 'percent-change-mismatch',
  group: 'ratios',
  summary: 'A stated percentage change follows from its two figures',
  severity: 'error',
  reads: 'change-check',
  doubt: 'the change is that of another measure or another period',
  messages: {
    differs: '`{stated}` does not follow from `{from}` to `{to}`, which give {computed}'
  },
  check(check, say) {
    const { change, from, to, tie } = check
    const amount = change.amount?.quantity
    if (amount?.dimension !== 'percent') return undefined
    const points = computePoints(check)
    // The ends of a percentage are those of the change only where they stand right behind it.
    if (points && (points.fitsPoints || !isBeside(change)))
      return points.fitsRelative ? undefined : say.undecided('units-differ')
    const computed = computeChange(check)
    const stated = statedFactor(amount, change.direction)
    if (!computed || !stated) return say.undecided('zero-base')
    const printed = [from.quantity.printed, to.quantity.printed] as const
    if (meets(stated, computed.factor))
      return say.agrees(`\`${printed[0]}\` to \`${printed[1]}\` is ${computed.percent}`, [change, from, to])
    if (goesAgainst(computed, change.direction) || isPercentOf(amount, change.direction, computed.factor))
      return undefined
    return say.differs({
      message: 'differs',
      values: { stated: amount.printed, from: printed[0], to: printed[1], computed: computed.percent },
      at: { passage: change.passage, start: change.amount!.start, end: change.amount!.end },
      against: [from, to],
      confidence: tie.score,
      working: [...tie.steps, `(${printed[1]} − ${printed[0]}) ÷ ${printed[0]} = ${computed.percent}`],
      reported: amount.printed,
      computed: computed.percent,
      severity: isSure(tie) ? undefined : 'warning'
    })
  }
})
