import type { Outlets } from '../lexicon/outlets.ts'
import type { Citing } from '../model/citation.ts'
import type { CitationFacts } from '../model/citation-facts.ts'
import type { Claim } from '../model/claim.ts'
import type { FactTable } from '../model/facts.ts'
import { groupBy } from '../model/group.ts'
import type { Segmentation } from '../model/passage.ts'
import type { Reading } from '../model/reading.ts'
import type { TraceFacts, TraceKind } from '../model/trace.ts'
import { addressGroups } from './address-groups.ts'
import { citationHabits } from './citation-habits.ts'
import { claimsBySection } from './claim-uses.ts'
import { evenSeries } from './even-series.ts'
import { listedOutlets } from './listed-outlets.ts'
import { markGroups } from './mark-groups.ts'
import { definitionClashes, firstUses, labelClashes, listNumbers, sameWorks } from './reference-list.ts'
import { sourceStatements } from './source-statements.ts'
import { standIns } from './stand-ins.ts'

export interface CitationInput {
  readonly citing: Citing
  readonly claims: readonly Claim[]
  readonly segmentation: Segmentation
  readonly readings: readonly Reading[]
  readonly outlets: Outlets
}

type Table = Pick<FactTable, keyof CitationFacts | keyof TraceFacts | 'section-claims'>

const TRACE_KINDS: readonly TraceKind[] = ['token', 'tracking', 'phrase', 'template', 'instruction']

/** What the rules on citations read. */
export function citationFacts(input: CitationInput): Table {
  const { citing, claims, segmentation } = input
  const sections = claimsBySection(claims, citing, segmentation)
  const addresses = addressGroups(citing, claims)
  return {
    'address-group': addresses,
    'trace-group': TRACE_KINDS.map((kind) => ({ kind, uses: citing.traces.filter((trace) => trace.kind === kind) })),
    'stand-in': standIns(citing, addresses),
    'mark-group': markGroups(citing),
    'source-statement': sourceStatements(input),
    'label-clash': [...labelClashes(citing), ...definitionClashes(segmentation.definitions)],
    'list-numbers': listNumbers(citing),
    'first-uses': firstUses(citing),
    'same-works': sameWorks(citing),
    'listed-outlet': listedOutlets(citing, input.outlets),
    'even-series': evenSeries(input),
    'citation-habit': citationHabits({ ...input, sections }),
    'section-claims': sections,
    'identifier-group': [...groupBy(citing.identifiers, ({ kind, printed }) => `${kind} ${printed}`).values()].map(
      (uses) => ({ uses })
    ),
    'leftover-group': [
      ...groupBy(citing.leftovers, ({ kind, printed }) => `${kind} ${printed.toLowerCase()}`).values()
    ].map((uses) => ({ kind: uses[0]!.kind, uses }))
  }
}
