import { defineRule } from '../../check/rule.ts'

/** Reports a table that a reader sees and the parser does not, so that nobody takes its figures for checked. */
export const tableNotParsed = defineRule({
  id: 'table-not-parsed',
  group: 'housekeeping',
  summary: 'Tables can be read',
  severity: 'info',
  reads: 'unread-table',
  doubt: 'the lines are no table',
  messages: {
    html: 'A table in HTML is not read: its figures are not checked',
    delimiter: 'These rows have no line of dashes under the first: they are not read as a table'
  },
  check({ at, reason }, say) {
    const message = reason === 'html' ? 'html' : 'delimiter'
    return say.differs({ message, values: {}, at, against: [], confidence: 1, working: [] })
  }
})
