import { defineRule } from '../../check/rule.ts'
import { computePoints } from '../../model/computed-points.ts'
import { compare, ONE } from '../../quantity/rational.ts'
import { isSure } from '../ties.ts'

/** Reports the difference of two percentages called per cent, and a change in per cent called points. */
export const percentVsPoints = defineRule({
  id: 'percent-vs-points',
  group: 'ratios',
  summary: 'The difference of two percentages is given in percentage points',
  severity: 'error',
  reads: 'change-check',
  doubt: 'the text means percentage points wherever it says per cent of a percentage',
  messages: {
    percent: '`{stated}` is the difference in percentage points of `{from}` and `{to}`; in per cent it is {computed}',
    points: '`{stated}` is the change in per cent from `{from}` to `{to}`; the difference is {computed}'
  },
  check(check, say) {
    const { change, from, to, tie } = check
    const computed = computePoints(check)
    const amount = change.amount?.quantity
    if (!computed || !amount) return undefined
    const isPercent = amount.dimension === 'percent'
    const printed = [from.quantity.printed, to.quantity.printed] as const
    if (isPercent ? computed.fitsRelative : computed.fitsPoints)
      return say.agrees(`\`${printed[0]}\` to \`${printed[1]}\`: \`${amount.printed}\``, [change, from, to])
    if (isPercent ? !computed.fitsPoints : !computed.fitsRelative) return undefined
    return say.differs({
      message: isPercent ? 'percent' : 'points',
      values: {
        stated: amount.printed,
        from: printed[0],
        to: printed[1],
        computed: isPercent ? computed.relative : computed.points
      },
      at: { passage: change.passage, start: change.amount!.start, end: change.amount!.end },
      against: [from, to],
      confidence: tie.score,
      working: [...tie.steps, `${printed[0]} to ${printed[1]}: ${computed.points}, ${computed.relative}`],
      reported: amount.printed,
      computed: isPercent ? computed.points : computed.relative,
      question: 'Per cent or percentage points?',
      // In talk of rates of interest a quarter per cent is a quarter point to most readers.
      severity: isSure(tie) && compare(amount.nominal, ONE) >= 0 ? undefined : 'warning'
    })
  }
})
