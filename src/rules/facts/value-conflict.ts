import { defineRule } from '../../check/rule.ts'
import { slipOf } from '../../model/slip.ts'
import { relationOf } from '../../model/standing.ts'
import { meets } from '../../quantity/interval.ts'
import { conflictOf, noneInCommon } from '../judge-pair.ts'
import { isSure, ONE_FACT } from '../ties.ts'

/** Reports two figures of one fact whose intervals do not meet. */
export const valueConflict = defineRule({
  id: 'value-conflict',
  group: 'facts',
  summary: 'Figures given for one fact can all be true',
  severity: 'error',
  reads: 'value-pair',
  doubt: 'the two figures measure different things, or hold for another time, place or group',
  messages: {
    differs: '`{stated}` here, `{other}` elsewhere for what reads as the same fact'
  },
  check(pair, say) {
    const { a, b, tie, separatedBy } = pair
    if (relationOf(a.standing, b.standing)) return undefined
    if (tie.score < ONE_FACT) return say.undecided('too-weak-a-tie')
    const [x, y] = [a.mention.quantity, b.mention.quantity]
    if (meets(x.value, y.value))
      return say.agrees(isSure(tie) ? `\`${a.printed}\` and \`${b.printed}\` agree` : undefined, [a, b])
    if (separatedBy) return say.undecided('qualifiers-differ')
    if (slipOf(a.mention, b.mention)) return undefined
    return say.differs({
      message: 'differs',
      values: { stated: b.printed, other: a.printed },
      ...conflictOf(pair, b.printed, a.printed, noneInCommon(a.printed, b.printed, 'value')),
      severity: isSure(tie) ? undefined : 'warning'
    })
  }
})
