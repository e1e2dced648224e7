import { defineRule } from '../../check/rule.ts'

/** Reports a numbered or labelled mark that leads to no entry. */
export const undefinedCitation = defineRule({
  id: 'undefined-citation',
  group: 'citations',
  summary: 'Every citation mark leads to an entry',
  severity: 'error',
  reads: 'citation',
  doubt: 'the bracket is not a citation mark, or the list of sources is kept elsewhere',
  messages: {
    missing: '`{mark}` leads to no entry in the list of sources'
  },
  check({ citation }, say) {
    if (citation.inReferences) return undefined
    if (citation.form !== 'numeric' && citation.form !== 'footnote' && citation.form !== 'machine') return undefined
    if (citation.source !== undefined) return say.agrees()
    return say.differs({
      message: 'missing',
      values: { mark: citation.printed },
      at: citation.span,
      against: [],
      confidence: 0.95,
      working: [`no entry is numbered or labelled ${citation.key}`],
      reported: citation.printed
    })
  }
})
