import { defineRule } from '../../check/rule.ts'

/** Reports a document in which there is nothing to check, which a clean result would hide. */
export const scanEmpty = defineRule({
  id: 'scan-empty',
  group: 'housekeeping',
  summary: 'A document has something to check',
  severity: 'error',
  reads: 'scan',
  doubt: 'the document is meant to hold nothing but headings, code or raw HTML',
  messages: {
    blank: 'The document is empty: nothing was checked',
    unread: 'The document holds no sentence and no table that can be read: nothing was checked'
  },
  check({ at, passages, isBlank }, say) {
    if (passages > 0) return say.agrees()
    const message = isBlank ? 'blank' : 'unread'
    return say.differs({ message, values: {}, at, against: [], confidence: 1, working: [] })
  }
})
