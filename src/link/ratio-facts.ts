import type { ShareCheck } from '../model/arithmetic-facts.ts'
import type { ValueMention } from '../model/facts.ts'
import type { QuantityMention } from '../model/mention.ts'
import type { Segmentation } from '../model/passage.ts'
import type { RatioFacts } from '../model/ratios.ts'
import type { Reading } from '../model/reading.ts'
import { conversions } from './conversions.ts'
import { growthChecks } from './growth-checks.ts'
import { rateChecks } from './rate-checks.ts'
import { ratioChecks } from './ratio-checks.ts'
import type { Words } from './tie.ts'
import { unitPairs } from './unit-pairs.ts'
import { usageOf } from './usage.ts'

/** Facts for the rules on ratios and units. */
export function ratioFacts(
  readings: readonly Reading[],
  segmentation: Segmentation,
  values: readonly ValueMention<QuantityMention>[],
  shares: readonly ShareCheck[],
  words: Words
): { readonly [K in keyof RatioFacts]: readonly RatioFacts[K][] } {
  return {
    conversion: conversions(readings),
    'growth-check': growthChecks(readings, segmentation),
    'ratio-check': ratioChecks(readings, shares),
    'rate-check': rateChecks(readings, segmentation),
    usage: usageOf(readings),
    'unit-pair': unitPairs(values, words),
    granular: readings.flatMap(({ ratios, passage }) => ratios.granular.map((each) => ({ ...each, passage }))),
    'bounded-share': readings.flatMap(({ ratios, passage }) => ratios.bounded.map((share) => ({ ...share, passage })))
  }
}
