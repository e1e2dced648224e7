import { defineRule } from '../../check/rule.ts'
import type { AddressUse } from '../../model/citation-facts.ts'
import { judgeAddresses } from '../judge-group.ts'

/** Reports citations of files, of one computer and of private networks. */
export const unsupportedScheme = defineRule({
  id: 'unsupported-scheme',
  group: 'citations',
  summary: 'Every reader can reach what is cited',
  severity: 'warning',
  reads: 'address-group',
  doubt: 'all readers sit in the same network',
  messages: {
    one: '{addresses} leads to {where}, where no reader can follow',
    several: '{count} citations lead to one computer or a private network: {addresses}'
  },
  check({ trait, uses }, say) {
    return trait === 'unreachable' ? judgeAddresses(uses.filter(isCited), 0.9, say) : undefined
  }
})

/** "Open http://localhost:3000" is an instruction, unless a claim rests on it. */
function isCited({ inReferences, label, claims, host }: AddressUse): boolean {
  return inReferences || claims > 0 || (label !== '' && host === undefined)
}
