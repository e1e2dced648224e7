import type { Citing } from '../model/citation.ts'
import type { CitationFacts } from '../model/citation-facts.ts'
import type { Claim } from '../model/claim.ts'
import type { Segmentation } from '../model/passage.ts'
import type { Reading } from '../model/reading.ts'
import { addressGroups } from './address-groups.ts'
import { groupBy } from './group.ts'
import { standIns } from './stand-ins.ts'

export interface CitationInput {
  readonly citing: Citing
  readonly claims: readonly Claim[]
  readonly segmentation: Segmentation
  readonly readings: readonly Reading[]
}

type Table = { readonly [K in keyof CitationFacts]: readonly CitationFacts[K][] }

/** What the rules on citations read. */
export function citationFacts({ citing, claims }: CitationInput): Table {
  const addresses = addressGroups(citing, claims)
  return {
    'address-group': addresses,
    'stand-in': standIns(citing, addresses),
    'identifier-group': [...groupBy(citing.identifiers, ({ kind, printed }) => `${kind} ${printed}`).values()].map(
      (uses) => ({ uses })
    ),
    'leftover-group': [
      ...groupBy(citing.leftovers, ({ kind, printed }) => `${kind} ${printed.toLowerCase()}`).values()
    ].map((uses) => ({ kind: uses[0]!.kind, uses }))
  }
}
