import type { PolarityPair } from '../model/contradiction-facts.ts'
import type { Segmentation } from '../model/passage.ts'
import type { Reading } from '../model/reading.ts'
import { exclusiveClashes } from './exclusive-clashes.ts'
import { oppositePairs } from './opposite-pairs.ts'
import { polarityPairs } from './polarity-pairs.ts'
import { stancePairs } from './stance-pairs.ts'
import type { Words } from './tie.ts'

/**
 * All that one passage says and another denies. Two passages are set against each other once, by the reader that needs
 * least: a denial of the same words before an opposite, an opposite before a side taken in other words.
 */
export function polarityFacts(readings: readonly Reading[], segmentation: Segmentation, words: Words): PolarityPair[] {
  const found = [polarityPairs, oppositePairs, stancePairs, exclusiveClashes].flatMap((read) =>
    read(readings, segmentation, words)
  )
  const seen = new Map<string, PolarityPair>()
  for (const pair of found) {
    const key = [pair.stated.passage, pair.other.passage].sort((a, b) => a - b).join(' ')
    const earlier = seen.get(key)
    // What a qualifier keeps apart in one reading may clash in another.
    if (!earlier || (earlier.separatedBy !== undefined && pair.separatedBy === undefined)) seen.set(key, pair)
  }
  return [...seen.values()]
}
