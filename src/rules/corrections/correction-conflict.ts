import { defineRule } from '../../check/rule.ts'

/** Reports two entries that correct the same words to different values. */
export const correctionConflict = defineRule({
  id: 'correction-conflict',
  group: 'corrections',
  summary: 'Two corrections of the same words agree',
  severity: 'error',
  reads: 'decision-entry',
  doubt: 'the two right values are spellings of one',
  messages: {
    conflict: 'Entry `{entry}` corrects this to `{right}`, entry `{other}` to `{otherRight}`: remove one of them'
  },
  check({ at, entry, right, rival }, say) {
    if (right === undefined || rival === undefined) return undefined
    return say.differs({
      message: 'conflict',
      values: { entry, right, other: rival.entry, otherRight: rival.right },
      at,
      against: [],
      confidence: 1,
      working: [],
      reported: right,
      computed: rival.right
    })
  }
})
