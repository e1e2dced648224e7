import { defineRule } from '../../check/rule.ts'

/** Reports a sentence that an edit made firmer, with nothing new to rest it on. */
export const hedgeRemoved = defineRule({
  id: 'hedge-removed',
  group: 'edits',
  summary: 'A claim keeps its hedge as long as its source is the same',
  severity: 'warning',
  reads: 'hedge-edit',
  doubt: 'the source has no such reserve, or the words around say it now',
  messages: {
    dropped: 'the edit dropped `{hedges}`'
  },
  check({ at, hedges, before, grounded }, say) {
    if (grounded) return say.undecided('hedged')
    return say.differs({
      message: 'dropped',
      values: { hedges: hedges.join(' ') },
      at,
      against: [],
      confidence: 0.7,
      working: [`it read: ${before}`],
      question: 'Does the source say it without reserve?'
    })
  }
})
