import type { DateMention, QuantityMention } from '../model/mention.ts'
import type { RatioMentions } from '../model/ratios.ts'
import { readBoundedShares } from './bounded-shares.ts'
import { readEquivalents } from './equivalents.ts'
import type { Frame } from './frame.ts'
import { readGranularity } from './granularity.ts'
import { readGrowth } from './growth.ts'
import { readRates } from './rates.ts'
import { readUsage } from './usage.ts'

export const NO_RATIOS: RatioMentions = { equivalents: [], growth: [], bounded: [], rates: [], granular: [], usage: [] }

/** Reads what a passage says of ratios, rates and units; without figures there is nothing to read. */
export function readRatios(
  frame: Frame,
  quantities: readonly QuantityMention[],
  dates: readonly DateMention[]
): RatioMentions {
  const usage = readUsage(frame.text, quantities)
  if (quantities.length === 0) return usage.length === 0 ? NO_RATIOS : { ...NO_RATIOS, usage }
  return {
    equivalents: readEquivalents(frame.text, quantities),
    growth: readGrowth(frame, quantities),
    bounded: readBoundedShares(frame, quantities, dates),
    rates: readRates(frame.text, quantities),
    granular: readGranularity(frame, quantities),
    usage
  }
}
