import { defineRule } from '../../check/rule.ts'

/** Reports a listed source that nothing cites, and a cited outlet that the closing list lacks. */
export const orphanSource = defineRule({
  id: 'orphan-source',
  group: 'citations',
  summary: 'What is listed is cited, and what is cited is listed',
  severity: 'warning',
  reads: 'source',
  doubt: 'the list is a reading list rather than a list of sources, or stands in another document',
  messages: {
    uncited: '`{source}` is listed and never cited',
    unlisted: '`{source}` is cited {times} and missing from the list of sources'
  },
  check({ source, hasReferenceList, firstUse }, say) {
    if (!hasReferenceList) return undefined
    if (source.entry && source.citedBy.length > 0) return say.agrees()
    const times = source.citedBy.length === 1 ? 'once' : `${source.citedBy.length} times`
    if (source.entry) {
      return say.differs({ message: 'uncited', values: { source: short(source.printed) }, at: source.entry, against: [], confidence: 0.9, working: [] })
    }
    if (!firstUse) return undefined
    return say.differs({
      message: 'unlisted',
      values: { source: short(source.printed), times },
      at: firstUse,
      against: [],
      confidence: 0.8,
      working: [`first cited here; ${times} in all`]
    })
  }
})

const short = (printed: string): string => (printed.length > 80 ? `${printed.slice(0, 79)}…` : printed)
