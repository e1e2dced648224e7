import { defineRule } from '../../check/rule.ts'
import type { ComparisonMention, NounPhrase } from '../../model/reading.ts'

/** "first", "second", "last". */
function placeOf(rank: number): string {
  const ordinal = ['first', 'second', 'third'][Math.abs(rank) - 1] ?? `${Math.abs(rank)}th`
  return rank > 0 ? ordinal : rank === -1 ? 'last' : `${ordinal} from the end`
}

/** The side of a comparison that is not the one ranked. */
function besideOf(holder: NounPhrase, { left, right }: ComparisonMention): NounPhrase {
  if (left.printed === holder.printed || right.keys.length === 0) return right
  if (right.printed === holder.printed) return left
  return holder.keys.some((key) => left.keys.includes(key)) ? right : left
}

/** Reports a first place that the same text gives to somebody else or refutes by a comparison. */
export const superlativeContradicted = defineRule({
  id: 'superlative-contradicted',
  group: 'ratios',
  summary: 'What is called largest, first or most is beaten nowhere in the text',
  severity: 'warning',
  reads: 'ranking-clash',
  doubt: 'the two rank by another measure, in another group or at another time',
  messages: {
    ranks: '“{holder}” is ranked `{ranking}` here and `{other}` elsewhere',
    holders: '“{holder}” stands {place} here and “{other}” elsewhere, by what reads as the same measure',
    beaten: '“{holder}” is ranked `{ranking}` here and on the wrong side of “{other}” elsewhere',
    reversed: '“{first}” is put {side} “{second}” here and the other way round elsewhere'
  },
  check({ ranking, other, tie }, say) {
    if (tie.score < 0.55) return say.undecided('too-weak-a-tie')
    const common = { at: ranking, against: [other], confidence: tie.score, working: tie.steps }
    if (!('holder' in ranking)) {
      const side = ranking.direction === 'less' ? 'below' : 'above'
      const values = { first: ranking.left.printed, side, second: ranking.right.printed }
      return say.differs({ ...common, message: 'reversed', values })
    }
    if ('holder' in other && other.rank !== ranking.rank) {
      return say.differs({
        ...common,
        message: 'ranks',
        values: { holder: ranking.holder.printed, ranking: placeOf(ranking.rank), other: placeOf(other.rank) }
      })
    }
    if ('holder' in other) {
      return say.differs({
        ...common,
        message: 'holders',
        values: { holder: ranking.holder.printed, place: placeOf(ranking.rank), other: other.holder.printed }
      })
    }
    const beside = besideOf(ranking.holder, other)
    return say.differs({
      ...common,
      message: 'beaten',
      values: { holder: ranking.holder.printed, ranking: placeOf(ranking.rank), other: beside.printed }
    })
  }
})
