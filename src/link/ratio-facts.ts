import type { Segmentation } from '../model/passage.ts'
import type { RatioFacts } from '../model/ratios.ts'
import type { Reading } from '../model/reading.ts'
import { conversions } from './conversions.ts'
import { growthChecks } from './growth-checks.ts'

/** Facts for the rules on ratios and units. */
export function ratioFacts(
  readings: readonly Reading[],
  segmentation: Segmentation
): { readonly [K in keyof RatioFacts]: readonly RatioFacts[K][] } {
  return {
    conversion: conversions(readings),
    'growth-check': growthChecks(readings, segmentation),
    'bounded-share': readings.flatMap(({ ratios, passage }) => ratios.bounded.map((share) => ({ ...share, passage })))
  }
}
