import type { Facts } from '../model/facts.ts'
import type { Segmentation } from '../model/passage.ts'
import type { Reading } from '../model/reading.ts'
import { attributionPairs } from './attribution-pairs.ts'
import { relationPairs } from './relation-pairs.ts'
import type { Words } from './tie.ts'
import { workPairs } from './work-pairs.ts'

/** Pairs of sentences that give one thing, activity or work to two names. */
export const relationFacts = (
  readings: readonly Reading[],
  segmentation: Segmentation,
  words: Words
): Facts['relation-pair'][] => [
  ...relationPairs(readings, words),
  ...attributionPairs(readings, segmentation, words),
  ...workPairs(readings)
]
