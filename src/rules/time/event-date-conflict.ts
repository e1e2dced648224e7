import { defineRule } from '../../check/rule.ts'
import { relationOf } from '../../model/standing.ts'
import { isSure, ONE_FACT } from '../ties.ts'

const first = (day: number | undefined) => day ?? Number.NEGATIVE_INFINITY
const last = (day: number | undefined) => day ?? Number.POSITIVE_INFINITY

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
  check({ a, b, tie, separatedBy }, say) {
    if (relationOf(a.standing, b.standing)) return undefined
    if (tie.score < ONE_FACT) return say.undecided('too-weak-a-tie')
    const [x, y] = [a.mention.date, b.mention.date]
    if (first(x.first) <= last(y.last) && first(y.first) <= last(x.last)) {
      return say.agrees(isSure(tie) ? `\`${x.printed}\` and \`${y.printed}\` agree` : undefined, [a, b])
    }
    if (separatedBy) return say.undecided('qualifiers-differ')
    return say.differs({
      message: 'differs',
      values: { stated: y.printed, other: x.printed },
      at: b,
      against: [a],
      confidence: tie.score,
      working: [...tie.steps, `\`${x.printed}\` and \`${y.printed}\` have no day in common`],
      reported: y.printed,
      computed: x.printed,
      question: `When was it: ${x.printed} or ${y.printed}?`,
      ...(isSure(tie) ? {} : { severity: 'warning' as const })
    })
  }
})
