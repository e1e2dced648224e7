import type { AcronymUse, FactTable } from '../model/facts.ts'
import type { Segmentation } from '../model/passage.ts'
import type { Reading } from '../model/reading.ts'
import { locationPairs } from './location-pairs.ts'
import { unattributedQuotations, unbalancedQuotations } from './loose-quotations.ts'
import { nameVariants } from './name-variants.ts'
import { personPairs } from './person-pairs.ts'
import { quotationPairs } from './quotation-pairs.ts'
import { reportedPairs } from './reported-pairs.ts'
import { speakerPairs } from './speaker-pairs.ts'
import type { Words } from './tie.ts'

type Kinds =
  | 'speaker-pair'
  | 'quotation-pair'
  | 'person-pair'
  | 'location-pair'
  | 'name-variant'
  | 'unattributed-quotation'
  | 'unbalanced-quotation'

/** What the text says of people, places and names, and what it quotes. */
export function nameFacts(
  readings: readonly Reading[],
  segmentation: Segmentation,
  words: Words,
  acronyms: readonly AcronymUse[]
): Pick<FactTable, Kinds> {
  const reports = reportedPairs(readings)
  return {
    'speaker-pair': [...speakerPairs(readings), ...reports.speakers],
    'quotation-pair': [...quotationPairs(readings, words, acronyms), ...reports.quotations],
    'person-pair': personPairs(readings),
    'location-pair': locationPairs(readings, words),
    'name-variant': nameVariants(readings),
    'unattributed-quotation': unattributedQuotations(readings, segmentation),
    'unbalanced-quotation': unbalancedQuotations(segmentation)
  }
}
