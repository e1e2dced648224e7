import type { Segmentation } from '../model/passage.ts'
import type { Reading } from '../model/reading.ts'
import type { TieOutFacts } from '../model/tie-outs.ts'
import { listedCounts } from './listed-counts.ts'

type Made = { readonly [K in keyof TieOutFacts]: readonly TieOutFacts[K][] }

/** Statements with the words or figures that have to bear them out. */
export function tieOutFacts(readings: readonly Reading[], segmentation: Segmentation): Made {
  return { 'listed-count': listedCounts(readings, segmentation) }
}
