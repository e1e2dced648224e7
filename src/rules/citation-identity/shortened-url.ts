import { defineRule } from '../../check/rule.ts'
import { isCitation, judgeAddresses } from '../judge-group.ts'

/** Reports addresses of shortening services. */
export const shortenedUrl = defineRule({
  id: 'shortened-url',
  group: 'citation-identity',
  summary: 'The address of a source is printed in full',
  severity: 'warning',
  reads: 'address-group',
  doubt: 'the short address belongs to the publisher',
  messages: {
    one: '{addresses} hides where it leads',
    several: '{count} addresses hide where they lead: {addresses}'
  },
  check({ trait, uses }, say) {
    return trait === 'shortened' ? judgeAddresses(uses.filter(isCitation), 0.9, say) : undefined
  }
})
