import type { Passage } from '../../model/passage.ts'
import type { Reading } from '../../model/reading.ts'
import { behindLead } from './listings.ts'

/** Gives a lead that announces a list ("Three phases:") the items that the sentence behind it names. */
export function joinLeads(readings: readonly Reading[], passages: readonly Passage[]): Reading[] {
  return readings.map((reading, i) => {
    const [passage, next] = [passages[i]!, passages[i + 1]]
    const [listing] = reading.tieOuts.listings
    if (passage.kind !== 'lead' || listing?.form !== 'below' || next?.block !== passage.block) return reading
    const { tokens, classes, clauses, quantities } = readings[i + 1]!
    const joined = behindLead(listing, { text: next.text, tokens, classes, clauses }, quantities)
    return joined ? { ...reading, tieOuts: { ...reading.tieOuts, listings: [joined] } } : reading
  })
}
