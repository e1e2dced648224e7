import { defineRule } from '../../check/rule.ts'

/** Reports a comment that silences nothing: the text has been mended, or the comment stands in the wrong place. */
export const suppressionUnused = defineRule({
  id: 'suppression-unused',
  group: 'housekeeping',
  summary: 'A comment that silences has something to silence',
  severity: 'warning',
  reads: 'suppression',
  doubt: 'the finding depends on settings that this run did not use',
  messages: {
    differs: '{rules} finds nothing here: the comment can go'
  },
  check({ at, isReadable, lapse, idle }, say) {
    if (!isReadable || lapse !== undefined) return undefined
    if (idle.length === 0) return say.agrees()
    const rules = idle.map((rule) => `\`${rule}\``).join(', ')
    return say.differs({ message: 'differs', values: { rules }, at, against: [], confidence: 1, working: [] })
  }
})
