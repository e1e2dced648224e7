import { defineRule, type Outcome, type Say } from '../../check/rule.ts'
import type { Citation } from '../../model/citation.ts'
import { listing, placesOf } from '../judge-group.ts'

/** A mark as the reader would look for it: with the names before a lone "(2024)". */
const worded = ({ printed, key }: Citation): string => (/^\(\d/.test(printed) ? key : printed)

/** Names that the text gives in passing: told once, as a hint, since the source of the paragraph may have them. */
function namedWorks(marks: readonly [Citation, ...Citation[]], say: Say<{ readonly named: '{marks}' }>): Outcome {
  return say.differs({
    message: 'named',
    values: { marks: listing(marks.map(worded)) },
    ...placesOf(marks),
    confidence: 0.6,
    working: [],
    severity: 'info'
  })
}

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
    noAuthor: '{marks} has no entry of this author in the list of sources',
    named: 'no entry of the list of sources names the author of {marks}'
  },
  check({ marks, resolved, hasList, namedOnly }, say) {
    const [first, ...others] = marks
    if (first === undefined) return undefined
    if (resolved) return say.agrees()
    if (namedOnly) return namedWorks([first, ...others], say)
    const isAuthor = first.form === 'author-year'
    const kind = isAuthor ? 'noAuthor' : 'missing'
    return say.differs({
      message: hasList ? kind : 'noList',
      values: { marks: listing(marks.map(worded).slice(0, hasList ? 1 : undefined)) },
      ...placesOf([first, ...others]),
      confidence: isAuthor ? 0.7 : 0.95,
      working: hasList ? [`no entry answers to ${first.key}`] : [],
      reported: first.printed,
      severity: isAuthor ? 'warning' : undefined
    })
  }
})
