import { defineRule } from '../../check/rule.ts'
import { listing, placesOf } from '../judge-group.ts'

/** Notes statements with more than six sources. */
export const citationOverload = defineRule({
  id: 'citation-overload',
  group: 'citations',
  summary: 'A statement names the sources that carry it, and not all there are',
  severity: 'info',
  reads: 'citation-habit',
  doubt: 'each of the sources carries a part of the statement',
  messages: {
    one: '{count} sources stand behind one statement: {marks}',
    several: '{count} statements have more than six sources each: {marks}'
  },
  check({ habit, spots }, say) {
    if (habit !== 'overload') return undefined
    const [first, ...others] = spots
    if (first === undefined) return say.agrees()
    const common = { ...placesOf([first.span, ...others.map(({ span }) => span)]), confidence: 0.7, working: [] }
    if (others.length === 0)
      return say.differs({
        ...common,
        message: 'one',
        values: { count: String(first.count), marks: listing([first.printed]) }
      })
    return say.differs({
      ...common,
      message: 'several',
      values: { count: String(spots.length), marks: listing(spots.map(({ printed }) => printed)) }
    })
  }
})
