import { defineRule } from '../../check/rule.ts'
import { countOf, placesOf } from '../judge-group.ts'

/** Notes parameters that can be cut from an address, with the edit. */
export const trackingParameters = defineRule({
  id: 'tracking-parameters',
  group: 'citation-identity',
  summary: 'Addresses hold nothing that only tells where a reader came from',
  severity: 'info',
  reads: 'address-group',
  doubt: 'the parameter chooses what the page shows',
  messages: {
    one: '{addresses} has parameters that only tell where a reader came from',
    several: '{count} addresses have parameters that only tell where a reader came from: {addresses}'
  },
  check({ trait, uses }, say) {
    if (trait !== 'tracked') return undefined
    const [first, ...others] = uses
    if (first === undefined) return say.agrees()
    const all = [first, ...others]
    const printed = all.map(({ printed }) => printed)
    return say.differs({
      message: new Set(printed).size > 1 ? 'several' : 'one',
      values: countOf(printed),
      ...placesOf([first.span, ...others.map(({ span }) => span)]),
      confidence: 0.9,
      working: [],
      fixes: all.flatMap(({ span, printed: before, clean, mark }) =>
        clean !== undefined && span.end - span.start === before.length && mark.start <= span.start
          ? [{ span, before, after: clean }]
          : []
      )
    })
  }
})
