import type { DateMention, QuantityMention } from '../model/mention.ts'
import type { ComparisonMention, QuotationMention } from '../model/reading.ts'
import type { TieOutMentions } from '../model/tie-outs.ts'
import { readAverages } from './average/averages.ts'
import { isClosedList, readFootings } from './footing/footings.ts'
import type { Frame } from './frame.ts'
import { readGaps } from './gaps.ts'
import { readListings } from './listing/listings.ts'
import { readRests } from './rests.ts'
import { readInvertedRanges } from './spreads.ts'
import { readStocks } from './stocks.ts'
import { readSubsets } from './subsets.ts'

export const NO_TIE_OUTS: TieOutMentions = {
  listings: [],
  rests: [],
  subsets: [],
  gaps: [],
  footings: [],
  isClosed: false,
  averages: [],
  stocks: [],
  invertedRanges: []
}

/** Figures that the text states itself: what it quotes is somebody else's. */
export const unquoted = (
  quantities: readonly QuantityMention[],
  quotations: readonly QuotationMention[]
): readonly QuantityMention[] =>
  quotations.length === 0
    ? quantities
    : quantities.filter(({ start, end }) => !quotations.some((quoted) => quoted.start <= start && end <= quoted.end))

/** Reads what other words or figures of the text have to bear out; nothing without a figure. */
export function readTieOuts(
  frame: Frame,
  quantities: readonly QuantityMention[],
  dates: readonly DateMention[],
  comparisons: readonly ComparisonMention[]
): TieOutMentions {
  if (!frame.tokens.some(({ kind }) => kind === 'number') && quantities.length === 0) return NO_TIE_OUTS
  return {
    listings: readListings(frame, quantities),
    subsets: readSubsets(frame, quantities),
    rests: readRests(frame, quantities),
    gaps: readGaps(frame, quantities, comparisons),
    footings: readFootings(frame, quantities),
    isClosed: frame.text.endsWith(':') && isClosedList(frame),
    averages: readAverages(frame, quantities),
    stocks: readStocks(frame, quantities, dates),
    invertedRanges: readInvertedRanges(frame, quantities)
  }
}
