import { defineRule } from '../../check/rule.ts'

/** Reports one figure or statement that the text gives to two holders. */
export const attributionConflict = defineRule({
  id: 'attribution-conflict',
  group: 'facts',
  summary: 'A score, figure or statement has one holder',
  severity: 'warning',
  reads: 'attribution',
  doubt: 'both holders happen to have the same figure, or said the same thing',
  messages: {
    figure: '`{stated}` is given to “{holder}” here and to “{owner}” elsewhere',
    statement: 'a statement is put into the mouth of “{holder}” here and of “{owner}” elsewhere'
  },
  check({ stated, others, printed, holder, owner, tie, separatedBy }, say) {
    if (separatedBy) return say.undecided('qualifiers-differ')
    const common = {
      at: stated,
      against: others,
      confidence: tie.score,
      working: tie.steps,
      reported: holder,
      computed: owner,
      question: `Whose is it: ${holder} or ${owner}?`
    }
    return printed === undefined
      ? say.differs({ ...common, message: 'statement', values: { holder, owner } })
      : say.differs({ ...common, message: 'figure', values: { stated: printed, holder, owner } })
  }
})
