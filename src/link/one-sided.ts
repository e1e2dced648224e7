import { ownLabel } from '../lexicon/outlets.ts'
import type { Citing, Source } from '../model/citation.ts'
import type { HabitSpot } from '../model/citation-facts.ts'
import { groupBy } from '../model/group.ts'
import type { OutletKind } from '../model/outlet.ts'
import type { Passage } from '../model/passage.ts'
import { isContested, type SourceInput, squeezed } from './source-habits.ts'

/** Kinds of outlet that are a party's own; all others report on parties. */
const OWN: ReadonlySet<OutletKind | undefined> = new Set<OutletKind | undefined>([
  undefined,
  'vendor',
  'organisation',
  'press-release'
])
/** One disputed statement may well be cited to who disputes it. */
const FEWEST = 2

interface Disputed {
  readonly passage: Passage
  readonly sources: readonly Source[]
}

function disputedOf({ citing, segmentation }: SourceInput): Disputed[] {
  const byPassage = sourcesByPassage(citing)
  return [...byPassage].flatMap(([id, sources]) => {
    const passage = segmentation.passages[id]!
    return passage.kind === 'sentence' && isContested(passage.text) ? [{ passage, sources: [...sources] }] : []
  })
}

function sourcesByPassage({ citations, sources }: Citing): Map<number, Set<Source>> {
  const found = new Map<number, Set<Source>>()
  for (const { inReferences, source, passages } of citations) {
    if (inReferences || source === undefined) continue
    for (const passage of passages) {
      const own = found.get(passage)
      if (own === undefined) found.set(passage, new Set([sources[source]!]))
      else own.add(sources[source]!)
    }
  }
  return found
}

/** The one site that all disputed statements are cited to, when it is that of somebody they name beside others. */
function partyOf(disputed: readonly Disputed[], { readings }: SourceInput): Source | undefined {
  const sources = disputed.flatMap((each) => each.sources)
  const [first] = sources
  if (first?.outlet === undefined || !OWN.has(first.kind)) return undefined
  if (sources.some(({ outlet }) => outlet !== first.outlet)) return undefined
  const label = squeezed(ownLabel(first.outlet))
  const names = new Set(
    disputed.flatMap(({ passage }) => readings[passage.id]!.names.map(({ printed }) => squeezed(printed)))
  )
  const isParty = (name: string) => name === label || (label.length >= 5 && name.startsWith(label))
  const parties = [...names].filter(isParty)
  return label.length >= 3 && parties.length > 0 && names.size > parties.length ? first : undefined
}

/** Sections that tell of a dispute, and cite one of its parties alone. */
export function oneSided(input: SourceInput): HabitSpot[] {
  const { blocks } = input.segmentation
  const sections = groupBy(disputedOf(input), ({ passage }) => blocks[passage.block]!.section.at(-1) ?? -1)
  return [...sections.values()].flatMap((disputed) => {
    const party = disputed.length < FEWEST ? undefined : partyOf(disputed, input)
    if (party === undefined) return []
    const { span } = disputed[0]!.passage
    return [{ span, printed: party.outletName ?? party.outlet!, count: disputed.length }]
  })
}
