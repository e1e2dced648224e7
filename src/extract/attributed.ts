import type { Attributed } from '../model/attribution.ts'
import type { NameMention, QuotationMention } from '../model/reading.ts'
import { readAttributions } from './attributions.ts'
import { readExclusives } from './exclusives.ts'
import type { Frame } from './frame.ts'
import { readWorks } from './works.ts'

/** Reads what a passage gives to a norm, an institution, an author, or to one alone; a heading only names. */
export function readAttributed(
  frame: Frame,
  names: readonly NameMention[],
  quotations: readonly QuotationMention[],
  heading: boolean
): Attributed {
  return {
    attributions: heading ? [] : readAttributions(frame, names),
    works: quotations.length === 0 ? [] : readWorks(frame, quotations),
    exclusives: readExclusives(frame)
  }
}
