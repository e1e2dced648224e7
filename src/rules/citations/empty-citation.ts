import { defineRule } from '../../check/rule.ts'
import { placesOf, short } from '../judge-group.ts'

/** Reports links without target or words, and requests for a citation that were left in. */
export const emptyCitation = defineRule({
  id: 'empty-citation',
  group: 'citations',
  summary: 'No link is empty, and no citation is still wanted',
  severity: 'error',
  reads: 'leftover-group',
  doubt: 'the text is about such marks',
  messages: {
    'no-target': '`{words}` leads nowhere: its address is empty',
    'no-words': '`{words}` shows a reader nothing to follow',
    wanted: '`{words}` was left in: the citation is missing'
  },
  check({ kind, uses }, say) {
    const [first, ...others] = uses
    if (first === undefined || kind === 'stand-in' || kind === 'see-above') return undefined
    const { printed } = first
    return say.differs({
      message: kind,
      values: { words: short(printed) },
      ...placesOf([first, ...others]),
      confidence: 0.95,
      working: [],
      reported: printed
    })
  }
})
