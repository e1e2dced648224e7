import { defineRule } from '../../check/rule.ts'
import type { AddressUse } from '../../model/citation-facts.ts'
import type { Fix } from '../../model/finding.ts'
import { judgeAddresses } from '../judge-group.ts'

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
    return trait === 'tracked' ? judgeAddresses(uses, 0.9, say, uses.flatMap(cut)) : undefined
  }
})

/** The edit that cuts them out, where the address stands as it is printed. */
function cut({ span, printed: before, clean, mark }: AddressUse): Fix[] {
  const isAsPrinted = span.end - span.start === before.length && mark.start <= span.start
  return clean !== undefined && isAsPrinted ? [{ span, before, after: clean }] : []
}
