import { defineRule } from '../../check/rule.ts'
import { listing, placesOf } from '../judge-group.ts'

/** Reports marks that lead to no entry: one finding for each key, or one for a document without a list. */
export const undefinedCitation = defineRule({
  id: 'undefined-citation',
  group: 'citations',
  summary: 'Every citation mark leads to an entry',
  severity: 'error',
  reads: 'mark-group',
  doubt: 'the bracket is not a citation mark, or the list of sources is kept elsewhere',
  messages: {
    missing: '{marks} leads to no entry in the list of sources',
    noList: '{marks} lead nowhere: the document has no list of sources',
    noAuthor: '{marks} has no entry of this author in the list of sources'
  },
  check({ marks, resolved, hasList }, say) {
    const [first, ...others] = marks
    if (first === undefined) return undefined
    if (resolved) return say.agrees()
    const isAuthor = first.form === 'author-year'
    const kind = isAuthor ? 'noAuthor' : 'missing'
    return say.differs({
      message: hasList ? kind : 'noList',
      values: { marks: listing(marks.map(({ printed }) => printed).slice(0, hasList ? 1 : undefined)) },
      ...placesOf([first, ...others]),
      confidence: isAuthor ? 0.7 : 0.95,
      working: hasList ? [`no entry answers to ${first.key}`] : [],
      reported: first.printed,
      severity: isAuthor ? 'warning' : undefined
    })
  }
})
