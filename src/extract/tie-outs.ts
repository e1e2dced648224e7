import type { QuantityMention } from '../model/mention.ts'
import type { TieOutMentions } from '../model/tie-outs.ts'
import { readAverages } from './average/averages.ts'
import type { Frame } from './frame.ts'
import { readListings } from './listing/listings.ts'
import { readInvertedRanges } from './spreads.ts'

export const NO_TIE_OUTS: TieOutMentions = { listings: [], averages: [], invertedRanges: [] }

/** Reads what other words or figures of the text have to bear out; nothing without a figure. */
export function readTieOuts(frame: Frame, quantities: readonly QuantityMention[]): TieOutMentions {
  if (!frame.tokens.some(({ kind }) => kind === 'number') && quantities.length === 0) return NO_TIE_OUTS
  return {
    listings: readListings(frame, quantities),
    averages: readAverages(frame, quantities),
    invertedRanges: readInvertedRanges(frame, quantities)
  }
}
