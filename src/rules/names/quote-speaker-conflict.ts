import { defineRule } from '../../check/rule.ts'
import { conflictOf } from '../judge-pair.ts'

/** Reports one quotation with two speakers. */
export const quoteSpeakerConflict = defineRule({
  id: 'quote-speaker-conflict',
  group: 'names',
  summary: 'A quotation has one speaker',
  severity: 'warning',
  reads: 'speaker-pair',
  doubt: 'one of them quotes the other, or both names belong to one person',
  messages: {
    differs: '“{words}” is given to `{stated}` here and to `{other}` elsewhere'
  },
  check(pair, say) {
    const { a, b, separatedBy } = pair
    if (separatedBy) return say.undecided('qualifiers-differ')
    const [stated, other] = [b.speaker ?? '', a.speaker ?? '']
    return say.differs({
      message: 'differs',
      values: { words: b.words.replace(/[,.;]$/, ''), stated, other },
      ...conflictOf(pair, stated, other),
      question: `Who said it: ${other} or ${stated}?`
    })
  }
})
