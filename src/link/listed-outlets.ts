import type { Outlets } from '../lexicon/outlets.ts'
import type { Citing, Source } from '../model/citation.ts'
import type { ListedOutlet } from '../model/citation-facts.ts'
import { groupBy } from '../model/group.ts'
import type { Outlet } from '../model/outlet.ts'

const STANDINGS = ['deprecated', 'unreliable'] as const

/** Where a work stands in the document: its entry, or the first mark that leads to it. */
function spotsOf(sources: readonly Source[], { citations }: Citing): ListedOutlet['spots'] {
  return sources.flatMap(({ entry, citedBy }) => {
    const span = entry ?? citations[citedBy[0] ?? -1]?.span
    return span === undefined ? [] : [{ span }]
  })
}

/** The outlets that the settings speak against, each with the works of it that the document cites. */
export function listedOutlets(citing: Citing, outlets: Outlets): ListedOutlet[] {
  const listed = outlets.all.filter(
    ({ deprecated, unreliable }) => deprecated !== undefined || unreliable !== undefined
  )
  if (listed.length === 0) return []
  const hosts = new Map(citing.addresses.flatMap(({ source, host }) => (source === undefined ? [] : [[source, host]])))
  const outletOf = ({ id, outlet }: Source): Outlet | undefined => {
    const host = hosts.get(id) ?? outlet
    return host === undefined ? undefined : outlets.ofHost(host)
  }
  const works = groupBy(citing.sources, outletOf)
  return listed.flatMap((outlet) =>
    STANDINGS.flatMap((standing) => {
      const reason = outlet[standing]
      if (reason === undefined) return []
      return [{ standing, name: outlet.name, reason, spots: spotsOf(works.get(outlet) ?? [], citing) }]
    })
  )
}
