import { defineRule } from '../../check/rule.ts'
import type { AddressUse } from '../../model/citation-facts.ts'
import { countOf, placesOf } from '../judge-group.ts'

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
    if (trait !== 'unreachable') return undefined
    const [first, ...others] = uses.filter(isCited)
    if (first === undefined) return say.agrees()
    const all = [first, ...others]
    const printed = all.map(({ printed }) => printed)
    return say.differs({
      message: new Set(printed).size > 1 ? 'several' : 'one',
      values: { ...countOf(printed), where: first.fault ?? 'one computer' },
      ...placesOf([first.span, ...others.map(({ span }) => span)]),
      confidence: 0.9,
      working: []
    })
  }
})

/** "Open http://localhost:3000" is an instruction, unless a claim rests on it. */
function isCited({ inReferences, label, claims, printed }: AddressUse): boolean {
  return inReferences || claims > 0 || (label !== '' && !/^https?:/i.test(printed))
}
