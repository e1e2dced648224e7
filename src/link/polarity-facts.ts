import type { StatusPair } from '../model/consistency-facts.ts'
import type { PolarityPair } from '../model/contradiction-facts.ts'
import type { Segmentation } from '../model/passage.ts'
import type { Reading } from '../model/reading.ts'
import { areConverse } from './comparison-clashes.ts'
import { exclusiveClashes } from './exclusive-clashes.ts'
import { oppositePairs } from './opposite-pairs.ts'
import { polarityPairs } from './polarity-pairs.ts'
import { stancePairs } from './stance-pairs.ts'
import type { Words } from './tie.ts'

/** "Clay holds more than sand", "sand holds less than clay": opposite words that say the same. */
const comparesAlike = ({ stated, other }: PolarityPair, readings: readonly Reading[], words: Words): boolean =>
  readings[stated.passage]!.comparisons.some((a) =>
    readings[other.passage]!.comparisons.some((b) => areConverse(a, b, words))
  )

const keyOf = (a: { readonly passage: number }, b: { readonly passage: number }): string =>
  [a.passage, b.passage].sort((x, y) => x - y).join(' ')

/** Two passages are set against each other once, by the pair that comes first. */
function once(pairs: readonly PolarityPair[]): PolarityPair[] {
  const seen = new Map<string, PolarityPair>()
  for (const pair of pairs) {
    const key = keyOf(pair.stated, pair.other)
    const earlier = seen.get(key)
    // What a qualifier keeps apart in one reading may clash in another.
    if (!earlier || (earlier.separatedBy !== undefined && pair.separatedBy === undefined)) seen.set(key, pair)
  }
  return [...seen.values()]
}

/** What one passage denies or says the opposite of, and what only one does: the readers that need least come first. */
export const deniedPairs = (readings: readonly Reading[], segmentation: Segmentation, words: Words): PolarityPair[] =>
  once([polarityPairs, oppositePairs, exclusiveClashes].flatMap((read) => read(readings, segmentation, words)))

/** The denied pairs, and sides taken in other words of what is not told already: as denied, or as open and closed. */
export function polarityFacts(
  readings: readonly Reading[],
  segmentation: Segmentation,
  words: Words,
  { denied, statuses }: { readonly denied: readonly PolarityPair[]; readonly statuses: readonly StatusPair[] }
): PolarityPair[] {
  const told = new Set(statuses.map(({ a, b }) => keyOf(a, b)))
  const sides = stancePairs(readings, segmentation, words).filter(
    ({ stated, other }) => !told.has(keyOf(stated, other))
  )
  return once([...denied, ...sides]).filter((pair) => !comparesAlike(pair, readings, words))
}
