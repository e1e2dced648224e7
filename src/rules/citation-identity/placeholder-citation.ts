import { defineRule } from '../../check/rule.ts'
import { placesOf, short } from '../judge-group.ts'

const MESSAGES = { standIn: '`{words}` stands where a source should be named' } as const

/** Reports what a writer meant to replace by a source: an example address, words in brackets, a made-up entry. */
export const placeholderCitation = defineRule({
  id: 'placeholder-citation',
  group: 'citation-identity',
  summary: 'Every citation names a real source',
  severity: 'error',
  reads: 'stand-in',
  doubt: 'the text is about placeholders',
  messages: MESSAGES,
  check({ printed, places }, say) {
    const [first, ...others] = places
    if (first === undefined) return say.agrees()
    return say.differs({
      message: 'standIn',
      values: { words: short(printed) },
      ...placesOf([first, ...others]),
      confidence: 0.9,
      working: [],
      reported: printed
    })
  }
})
