import { defineRule } from '../../check/rule.ts'
import { mayPrecede } from '../../model/date.ts'
import type { DatedSide } from '../../model/time-facts.ts'
import { inQuotes } from '../../model/wording.ts'

/** Reports two happenings said to come one before the other that the text dates the other way round. */
export const sequenceConflict = defineRule({
  id: 'sequence-conflict',
  group: 'time',
  summary: 'What is said to come before something else is dated before it',
  severity: 'warning',
  reads: 'order',
  doubt: 'one of the dates is that of another happening, or of another step of the same one',
  messages: {
    differs: '“{earlier}” is said to come before “{later}”, and is dated after it: `{earlierDate}`, `{laterDate}`',
    circle: '“{earlier}” is said to come before “{later}” here, and after it elsewhere'
  },
  check({ order, earlier, later, path, circle }, say) {
    const names = { earlier: order.earlier.printed, later: (path.at(-1) ?? order).later.printed }
    const stated = [order, ...path].map(
      ({ cue, earlier: a, later: b }) => `stated (“${cue}”): “${a.printed}” → “${b.printed}”`
    )
    if (circle) {
      return say.differs({
        message: 'circle',
        values: { ...names, later: order.later.printed },
        at: order,
        against: path,
        confidence: 0.75,
        working: stated
      })
    }
    if (!earlier || !later) return say.undecided('no-date')
    const fits = mayPrecede(earlier.date.date, later.date.date)
    if (fits === undefined) return say.undecided('no-date')
    const places = [...path, ...[earlier.date, later.date].filter(({ passage }) => passage !== order.passage)]
    if (fits) return say.agrees(undefined, [order, ...places])
    const [earlierDate, laterDate] = [earlier.date.date.printed, later.date.date.printed]
    return say.differs({
      message: 'differs',
      values: { ...names, earlierDate, laterDate },
      at: order,
      against: places,
      confidence: 0.8 * Math.min(earlier.score, later.score),
      working: [
        ...stated,
        `dated: “${names.later}” ${laterDate} → “${names.earlier}” ${earlierDate}`,
        ...tieOf(earlier),
        ...tieOf(later)
      ],
      question: `Which came first: “${names.earlier}” or “${names.later}”?`
    })
  }
})

const tieOf = ({ words, phrase }: DatedSide): string[] =>
  words.length === 0 ? [] : [`the date of “${phrase.printed}” stands where the text speaks of ${inQuotes(words)}`]
