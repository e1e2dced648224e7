import type { Located } from '../model/facts.ts'
import type { QuantityMention } from '../model/mention.ts'
import type { Reading } from '../model/reading.ts'

/** So many of a thing, and how much each of them has. */
export interface Product {
  readonly times: Located<QuantityMention>
  readonly each: Located<QuantityMention>
  readonly keys: ReadonlySet<string>
  readonly passage: number
}

const EACH = new Set(['each', 'apiece'])
const MEASURED = new Set(['count', 'money', 'length', 'area', 'volume', 'mass', 'energy', 'power', 'data'])
/** Tokens behind a count in which its noun stands. */
const NOUN_REACH = 3

const isCount = ({ quantity, per }: QuantityMention): boolean =>
  quantity.dimension === 'count' &&
  quantity.unit === '' &&
  quantity.approximation === 'exact' &&
  !quantity.isRange &&
  per === undefined

/** True when the noun behind the count is the one behind "per": "four seasons at 231 million per season". */
function countsUnit(reading: Reading, count: QuantityMention, per: string): boolean {
  const unit = per.toLowerCase()
  return reading.tokens
    .filter(({ start }) => start >= count.end)
    .slice(0, NOUN_REACH)
    .some(({ lemma, lower }) => lemma === unit || lower === unit)
}

/** "42 turbines rated at 5 MW each", "12 coaches at £80,000 per coach". */
export function productsOf(reading: Reading): Product[] {
  const { quantities, passage } = reading
  return quantities.flatMap((each, i) => {
    const { quantity, per } = each
    if (!MEASURED.has(quantity.dimension) || quantity.isRange || quantity.signed) return []
    const behind = reading.tokens.find(({ start }) => start >= each.end)
    const counts = quantities.slice(0, i).filter(isCount)
    const times = per
      ? counts.find((count) => countsUnit(reading, count, per))
      : behind && EACH.has(behind.lower)
        ? counts.at(-1)
        : undefined
    if (!times) return []
    return [
      {
        times: { ...times, passage },
        each: { ...each, passage },
        keys: new Set([...reading.keys, ...reading.place.lead, ...reading.place.headings.flat()]),
        passage
      }
    ]
  })
}
