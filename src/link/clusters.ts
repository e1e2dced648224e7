import type { FactCluster } from '../model/audit-result.ts'
import type { Claim } from '../model/claim.ts'
import type { Pair, ValueMention } from '../model/facts.ts'
import { append, groupBy } from '../model/group.ts'
import type { OffsetMap } from '../model/offset-map.ts'
import { toSource } from '../model/offset-map.ts'

/** A pair counts as one fact from here on. */
const ONE_FACT = 0.5

/** Groups claims whose mentions were tied into clusters of one fact (union–find over the pairs). */
export function clustersOf(
  pairs: readonly Pair<ValueMention>[],
  claims: readonly Claim[],
  mapOf: (passage: number) => OffsetMap
): FactCluster[] {
  const byStart = new Map(claims.map((claim) => [`${claim.passage}:${claim.span.start}:${claim.value.type}`, claim.id]))
  const claimOf = (value: ValueMention) =>
    byStart.get(
      `${value.passage}:${toSource(mapOf(value.passage), value.start, value.end).start}:${'quantity' in value.mention ? 'quantity' : 'date'}`
    )
  const root = new Map<number, number>()
  const find = (id: number): number => {
    let at = id
    while (root.get(at) !== undefined && root.get(at) !== at) at = root.get(at)!
    return at
  }
  const separations = new Map<number, { claims: [number, number]; by: string }[]>()
  for (const { a, b, tie, separatedBy } of pairs) {
    const [x, y] = [claimOf(a), claimOf(b)]
    if (x === undefined || y === undefined || x === y || tie.score < ONE_FACT) continue
    const [p, q] = [find(x), find(y)]
    const [low, high] = p < q ? [p, q] : [q, p]
    root.set(high, low)
    root.set(low, low)
    if (separatedBy) append(separations, x, { claims: [x, y], by: separatedBy })
  }
  const members = groupBy(
    [...root.keys()].sort((x, y) => x - y),
    find
  )
  return [...members.values()].map((ids, id) => ({
    id,
    subject: claims[ids[0]!]!.subject,
    attribute: claims[ids[0]!]!.attribute,
    claims: ids,
    separations: ids.flatMap((each) => separations.get(each) ?? [])
  }))
}
