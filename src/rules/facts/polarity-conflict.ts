import { defineRule } from '../../check/rule.ts'

/** Reports what one sentence denies and another asserts. */
export const polarityConflict = defineRule({
  id: 'polarity-conflict',
  group: 'facts',
  summary: 'What is asserted in one place is not denied in another',
  severity: 'warning',
  reads: 'polarity-pair',
  doubt: 'the two speak of different things, times or conditions',
  messages: {
    denied: '“{said}” is denied here (“{cue}”) and asserted elsewhere (“{against}”)',
    opposed: '“{said}” here, “{against}” elsewhere, of what reads as the same thing'
  },
  check({ stated, other, said, against, cue, tie, separatedBy }, say) {
    if (separatedBy) return say.undecided('qualifiers-differ')
    const common = { at: stated, against: [other], confidence: tie.score, working: tie.steps }
    if (cue === undefined) return say.differs({ ...common, message: 'opposed', values: { said, against } })
    return say.differs({ ...common, message: 'denied', values: { said, against, cue } })
  }
})
