import type { Pair, PlacePair, ValueMention } from '../model/facts.ts'
import { relationOf } from '../model/standing.ts'

/** The pairs of values of which one stands in a title, summary, table, caption or note, the repeating side first. */
export function placePairs(...pairs: readonly (readonly Pair<ValueMention>[])[]): PlacePair[] {
  return pairs.flat().flatMap((pair) => {
    const meeting = relationOf(pair.a.standing, pair.b.standing)
    if (!meeting) return []
    const { relation, turned } = meeting
    return [{ ...pair, relation, a: turned ? pair.b : pair.a, b: turned ? pair.a : pair.b }]
  })
}

/** All the pairs; those that two ways of linking found once, with the surer tie. */
export function joinPairs<T extends ValueMention>(...lists: readonly (readonly Pair<T>[])[]): Pair<T>[] {
  const joined = new Map<string, Pair<T>>()
  for (const pair of lists.flat()) {
    const key = pair.a.id < pair.b.id ? `${pair.a.id}:${pair.b.id}` : `${pair.b.id}:${pair.a.id}`
    const known = joined.get(key)
    if (!known || pair.tie.score > known.tie.score) joined.set(key, pair)
  }
  return [...joined.values()]
}
