import { defineRule } from '../../check/rule.ts'
import { listing, placesOf, short } from '../judge-group.ts'

/** Notes references such as "ibid.". */
export const seeAboveCitation = defineRule({
  id: 'see-above-citation',
  group: 'citations',
  summary: 'Every reference names its work',
  severity: 'info',
  reads: 'citation-habit',
  doubt: 'the notes are final and in order',
  messages: {
    one: '`{words}` points at whatever stands before it',
    several: '{count} references point at others that an edit may move: {words}'
  },
  check({ habit, spots }, say) {
    if (habit !== 'see-above') return undefined
    const [first, ...others] = spots
    if (first === undefined) return say.agrees()
    const common = { ...placesOf([first.span, ...others.map(({ span }) => span)]), confidence: 0.9, working: [] }
    if (others.length === 0) return say.differs({ ...common, message: 'one', values: { words: short(first.printed) } })
    return say.differs({
      ...common,
      message: 'several',
      values: { count: String(spots.length), words: listing(spots.map(({ printed }) => printed)) }
    })
  }
})
