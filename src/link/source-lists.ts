import type { Citing } from '../model/citation.ts'
import { groupBy } from '../model/group.ts'
import type { SourceList } from '../model/source-list.ts'

/** Share of a list of sources that the text cites at least. */
const LEAST_CITED = 0.25

/** Holds the closing list of sources against the body; nothing when the document has no such list. */
export function sourceLists({ citations, sources, hasReferenceList }: Citing): SourceList[] {
  if (!hasReferenceList) return []
  const listed = new Set(sources.flatMap(({ entry, outlet }) => (entry && outlet ? [outlet] : [])))
  for (const { inReferences, outlet } of citations) if (inReferences && outlet) listed.add(outlet)
  const body = citations.filter(({ inReferences }) => !inReferences)
  // A list of outlets rather than of works is cited by outlet: then any citation of the outlet cites the entry.
  const cited = new Set(body.flatMap(({ outlet }) => outlet ?? []))
  const byOutlet = body.some(({ form }) => form === 'bare-domain')
  const isCited = (citedBy: readonly number[], outlet: string | undefined) =>
    citedBy.length > 0 || (byOutlet && outlet !== undefined && cited.has(outlet))
  const entries = sources.flatMap((source) => (source.entry ? [{ source, entry: source.entry }] : []))
  const strangers = groupBy(
    body.filter(({ outlet }) => outlet !== undefined && !listed.has(outlet)),
    ({ outlet }) => outlet
  )
  const unlisted = [...strangers].map(([outlet, uses]) => ({
    outlet: outlet!,
    times: uses.length,
    firstUse: uses[0]!.span
  }))
  const uncited = entries.filter(({ source }) => !isCited(source.citedBy, source.outlet))
  const matched = entries.length - uncited.length
  // A list of which the text cites next to nothing is one of further reading, whatever its heading.
  if (matched < Math.max(1, LEAST_CITED * entries.length)) return []
  return [{ matched, uncited, unlisted: [] }, ...(unlisted.length > 0 ? [{ matched, uncited: [], unlisted }] : [])]
}
