import { defineRule } from '../../check/rule.ts'

/** Reports a correction that says nowhere where its right value comes from. */
export const correctionUnsourced = defineRule({
  id: 'correction-unsourced',
  group: 'corrections',
  summary: 'A correction names the source of the right value',
  severity: 'warning',
  reads: 'decision-entry',
  doubt: 'the right value follows from the document itself',
  messages: {
    unsourced: 'Entry `{entry}` corrects this to `{right}` without evidence: add the address of a source'
  },
  check({ at, entry, isCorrection, hasEvidence, right }, say) {
    if (!isCorrection || right === undefined) return undefined
    if (hasEvidence) return say.agrees()
    return say.differs({ message: 'unsourced', values: { entry, right }, at, against: [], confidence: 1, working: [] })
  }
})
