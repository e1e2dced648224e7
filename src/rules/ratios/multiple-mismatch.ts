import { defineRule } from '../../check/rule.ts'
import { computeChange, goesAgainst } from '../../model/computed-change.ts'
import { meets } from '../../quantity/interval.ts'
import { statedFactor } from '../../quantity/ratio.ts'
import { isSure } from '../ties.ts'

/** Reports "doubled", "threefold", "by a third" that the two figures of the change refute. */
export const multipleMismatch = defineRule({
  id: 'multiple-mismatch',
  group: 'ratios',
  summary: 'What is said to double, halve or change by a fraction does so by its figures',
  severity: 'error',
  reads: 'change-check',
  doubt: 'the change is that of another measure or another period',
  messages: {
    differs: '`{stated}` does not follow from `{from}` to `{to}`, which is {computed}'
  },
  check(check, say) {
    const { change, from, to, tie } = check
    const amount = change.amount?.quantity
    if (amount?.dimension !== 'multiple' && amount?.dimension !== 'ratio') return undefined
    const computed = computeChange(check)
    const stated = statedFactor(amount, change.direction)
    if (!computed || !stated) return say.undecided('zero-base')
    const printed = [from.quantity.printed, to.quantity.printed] as const
    if (meets(stated, computed.factor))
      return say.agrees(`\`${printed[0]}\` to \`${printed[1]}\` is ${computed.times}`, [change, from, to])
    // Only a comparison names the two figures itself; a change that goes the other way may be that of something else.
    if (change.word !== '' && goesAgainst(computed, change.direction)) return undefined
    return say.differs({
      message: 'differs',
      values: {
        stated: amount.printed,
        from: printed[0],
        to: printed[1],
        computed: `${computed.times} (${computed.percent})`
      },
      at: { passage: change.passage, start: change.amount!.start, end: change.amount!.end },
      against: [from, to],
      confidence: tie.score,
      working: [...tie.steps, `${printed[1]} ÷ ${printed[0]} = ${computed.times}`],
      reported: amount.printed,
      computed: computed.times,
      severity: isSure(tie) ? undefined : 'warning'
    })
  }
})
