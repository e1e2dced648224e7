import { defineRule } from '../../check/rule.ts'
import { placesOf } from '../judge-group.ts'

/** Reports a DOI, ISBN, ISSN, PMID or arXiv number whose syntax or check digit does not hold. */
export const malformedIdentifier = defineRule({
  id: 'malformed-identifier',
  group: 'citations',
  summary: 'Identifiers of works have a sound syntax and check digit',
  severity: 'error',
  reads: 'identifier-group',
  doubt: 'the work was printed with a wrong number',
  messages: { fault: '{kind} `{identifier}` cannot be right: {fault}' },
  check({ uses }, say) {
    const [first, ...others] = uses
    if (first === undefined) return undefined
    const { kind, printed, fault } = first
    if (fault === undefined) return say.agrees()
    return say.differs({
      message: 'fault',
      values: { kind, identifier: printed, fault },
      ...placesOf([first, ...others]),
      confidence: 0.95,
      working: [],
      reported: printed
    })
  }
})
