import type { Claim } from '../model/claim.ts'
import type { DateInterval } from '../model/date.ts'
import type { DateMention, QuantityMention } from '../model/mention.ts'
import { sourceStart, toSource } from '../model/offset-map.ts'
import type { Quantity } from '../model/quantity.ts'
import type { Span } from '../model/span.ts'
import type { Version } from '../model/version.ts'
import { compare, type Rational } from '../quantity/rational.ts'

/** A figure or date of a passage, with the claim that it carries if it carries one. */
export interface ValueAt {
  readonly passage: number
  readonly span: Span
  readonly mention: QuantityMention | DateMention
  readonly claim: Claim | undefined
}

/** Where a value stands, as a key. */
export const placeKey = (passage: number, sourceStart: number): string => `${passage}:${sourceStart}`

/** All figures and dates of a version, by passage, in reading order. */
export function valuesOf({ readings, segmentation, claims }: Version): ValueAt[][] {
  const carried = new Map<string, Claim>()
  for (const claim of claims) {
    if (claim.value.type !== 'words') carried.set(placeKey(claim.passage, claim.span.start), claim)
  }
  return readings.map(({ passage, quantities, dates }) => {
    const { map } = segmentation.passages[passage]!
    return [...quantities, ...dates]
      .sort((a, b) => a.start - b.start || b.end - a.end)
      .map((mention) => ({
        passage,
        mention,
        span: toSource(map, mention.start, mention.end),
        claim: carried.get(placeKey(passage, sourceStart(map, mention.start)))
      }))
  })
}

export const isQuantity = (mention: ValueAt['mention']): mention is QuantityMention => 'quantity' in mention

export const printedOf = ({ mention }: ValueAt): string =>
  isQuantity(mention) ? mention.quantity.printed : mention.date.printed

/** True when two mentions state the same value, however it is spelt and rounded. */
export function sameValue(a: ValueAt, b: ValueAt): boolean {
  if (printedOf(a) === printedOf(b)) return true
  if (isQuantity(a.mention)) return isQuantity(b.mention) && sameQuantity(a.mention.quantity, b.mention.quantity)
  return !isQuantity(b.mention) && sameDate(a.mention.date, b.mention.date)
}

const sameDate = (a: DateInterval, b: DateInterval): boolean =>
  a.first !== undefined && a.first === b.first && a.last === b.last && a.granularity === b.granularity

const sameQuantity = (a: Quantity, b: Quantity): boolean =>
  a.dimension === b.dimension &&
  a.basis === b.basis &&
  compare(a.nominal, b.nominal) === 0 &&
  sameEnd(a.nominalHigh, b.nominalHigh)

const sameEnd = (a: Rational | undefined, b: Rational | undefined): boolean =>
  a === undefined || b === undefined ? a === b : compare(a, b) === 0
