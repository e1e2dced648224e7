import { defineRule } from '../../check/rule.ts'
import { placesOf, short } from '../judge-group.ts'

/** Reports an address that cannot be opened as it is printed. */
export const malformedUrl = defineRule({
  id: 'malformed-url',
  group: 'citations',
  summary: 'Every cited address can be parsed',
  severity: 'error',
  reads: 'address-group',
  doubt: 'the address is shown as an example of a wrong one',
  messages: { fault: '`{address}` leads nowhere: {fault}' },
  check({ trait, uses }, say) {
    if (trait !== 'malformed') return undefined
    const [first, ...others] = uses
    if (first === undefined) return say.agrees()
    return say.differs({
      message: 'fault',
      values: { address: short(first.printed), fault: first.fault ?? 'it does not parse' },
      ...placesOf([first, ...others]),
      confidence: 0.95,
      working: [],
      reported: first.printed
    })
  }
})
