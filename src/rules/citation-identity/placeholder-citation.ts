import { defineRule } from '../../check/rule.ts'
import { short } from '../judge-group.ts'

/** Reports what a writer meant to replace by a source: an example address, words in brackets, a made-up entry. */
export const placeholderCitation = defineRule({
  id: 'placeholder-citation',
  group: 'citation-identity',
  summary: 'Every citation names a real source',
  severity: 'error',
  reads: 'stand-in',
  doubt: 'the text is about placeholders',
  messages: { standIn: '`{words}` stands where a source should be named' },
  check({ printed, places }, say) {
    const [first, ...others] = places
    if (first === undefined) return say.agrees()
    return say.differs({
      message: 'standIn',
      values: { words: short(printed) },
      at: first,
      against: [],
      repeats: others,
      confidence: 0.9,
      working: [],
      reported: printed
    })
  }
})
