import type { Citing } from '../model/citation.ts'
import type { AddressGroup, AddressUse, StandIn } from '../model/citation-facts.ts'
import { groupBy } from '../model/group.ts'

/** An entry that says of itself that it is invented. */
const INVENTED =
  /^(?:hypothetical|fictional|fictitious|placeholder|dummy|sample|made-up) (?:companies|company|corporation|corp|source|reference|citation|report|study|article|author|survey|publisher|journal|organi[sz]ation)\b/i

/** An example address in a sentence is an example, unless a claim rests on it; "[source](TODO)" never is. */
function isCitation({ inReferences, claims, printed }: AddressUse): boolean {
  return inReferences || claims > 0 || !/[.:]/.test(printed)
}

/** What stands for sources that were never named: example addresses, words in brackets and invented entries. */
export function standIns(citing: Citing, addresses: readonly AddressGroup[]): StandIn[] {
  const found = [
    ...addresses.flatMap(({ trait, uses }) => (trait === 'reserved' ? uses.filter(isCitation) : [])),
    ...citing.leftovers.filter(({ kind }) => kind === 'stand-in'),
    ...citing.listed.flatMap(({ words, entry }) =>
      INVENTED.test(words.trim()) ? [{ printed: words.trim(), span: entry }] : []
    )
  ]
  if (found.length === 0) return citing.citations.length > 0 ? [{ printed: '', places: [] }] : []
  const same = groupBy(found, ({ printed }) => printed.toLowerCase())
  return [...same.values()].map((uses) => ({ printed: uses[0]!.printed, places: uses.map(({ span }) => span) }))
}
