import { defineRule } from '../../check/rule.ts'
import { shareDay } from '../../model/date.ts'
import { relationOf } from '../../model/standing.ts'
import { conflictOf, noneInCommon } from '../judge-pair.ts'
import { isSure, ONE_FACT } from '../ties.ts'

/** Reports one event that the text dates twice, with no day in common. */
export const eventDateConflict = defineRule({
  id: 'event-date-conflict',
  group: 'time',
  summary: 'One event has one date',
  severity: 'error',
  reads: 'date-pair',
  doubt: 'the two dates belong to two steps of one process (announced, opened, completed) or to two things',
  messages: {
    differs: 'dated `{stated}` here and `{other}` elsewhere for what reads as one event'
  },
  check(pair, say) {
    const { a, b, tie, separatedBy } = pair
    if (relationOf(a.standing, b.standing)) return undefined
    if (tie.score < ONE_FACT) return say.undecided('too-weak-a-tie')
    const [x, y] = [a.mention.date, b.mention.date]
    if (shareDay(x, y)) {
      return say.agrees(isSure(tie) ? `\`${x.printed}\` and \`${y.printed}\` agree` : undefined, [a, b])
    }
    if (separatedBy) return say.undecided('qualifiers-differ')
    return say.differs({
      message: 'differs',
      values: { stated: y.printed, other: x.printed },
      ...conflictOf(pair, y.printed, x.printed, noneInCommon(x.printed, y.printed, 'day')),
      question: `When was it: ${x.printed} or ${y.printed}?`,
      severity: isSure(tie) ? undefined : 'warning'
    })
  }
})
