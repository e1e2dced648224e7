import { defineRule } from '../../check/rule.ts'

/** Reports a first place that the same text gives to somebody else or refutes by a comparison. */
export const superlativeContradicted = defineRule({
  id: 'superlative-contradicted',
  group: 'ratios',
  summary: 'What is called largest, first or most is beaten nowhere in the text',
  severity: 'warning',
  reads: 'ranking-clash',
  doubt: 'the two rank by another measure, in another group or at another time',
  messages: {
    holders: '“{holder}” stands first here and “{other}” elsewhere, by what reads as the same measure',
    beaten: '“{holder}” is ranked `{ranking}` here and behind “{other}” elsewhere'
  },
  check({ ranking, other, tie }, say) {
    if (tie.score < 0.55) return say.undecided('too-weak-a-tie')
    const common = { at: ranking, against: [other], confidence: tie.score, working: tie.steps }
    if ('holder' in other) {
      return say.differs({
        ...common,
        message: 'holders',
        values: { holder: ranking.holder.printed, other: other.holder.printed }
      })
    }
    const winner = other.direction === 'less' ? other.right : other.left
    return say.differs({
      ...common,
      message: 'beaten',
      values: { holder: ranking.holder.printed, ranking: ranking.attribute.join(' '), other: winner.printed }
    })
  }
})
