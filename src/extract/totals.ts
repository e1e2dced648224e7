import { SUMS } from '../lexicon/share-words.ts'
import type { TotalMention } from '../model/arithmetic-mentions.ts'
import type { QuantityMention } from '../model/mention.ts'
import { NOT_ADDED } from '../model/same-unit.ts'
import { toNumber } from '../quantity/rational.ts'
import { clauseOf, type Frame, tokenAt } from './frame.ts'
import { isTurned, stretchKeys } from './stretch-keys.ts'

/** As many parts as a sentence counts up ("the four budget lines"). */
const MOST_PARTS = 12

const WHOLE = new Set(['whole', 'entire', 'full'])

/** Tokens that count as the opening of a sentence. */
const OPENING = 4

/** "between them", "in all", "in total" say that figures are added. */
function addsAt(frame: Frame, i: number): boolean {
  const { lower } = frame.tokens[i]!
  const next = frame.tokens[i + 1]?.lower
  if (SUMS.has(lower)) return true
  // "671 total parameters" names a whole and adds nothing.
  if (lower === 'total') return next === 'of' || frame.tokens[i - 1]?.lower === 'in'
  // "over its whole life", "over the entire term"
  const beyond = frame.tokens[i + 2]?.lower ?? ''
  const isThroughout = lower === 'over' && /^(?:its|the|their|his|her)$/.test(next ?? '') && WHOLE.has(beyond)
  return (
    isThroughout ||
    (lower === 'between' && next === 'them') ||
    (lower === 'in' && next === 'all' && !/^[a-z]/.test(frame.tokens[i + 2]?.lower ?? ''))
  )
}

const isSmallCount = ({ quantity }: QuantityMention): boolean =>
  quantity.dimension === 'count' && quantity.unit === '' && toNumber(quantity.nominal) <= MOST_PARTS

/** The figure that the word of adding speaks of: the first behind it in its clause, or else the last before it. */
function figureFor(frame: Frame, candidates: readonly QuantityMention[], i: number): QuantityMention | undefined {
  const clause = clauseOf(frame.clauses, i)
  const [from, to] = [clause?.from ?? 0, clause?.to ?? frame.tokens.length]
  const own = candidates.filter(
    ({ start, end }) => tokenAt(frame.tokens, start) >= from && tokenAt(frame.tokens, end) <= to
  )
  const { start } = frame.tokens[i]!
  const near = own.find((each) => each.start >= start) ?? own.findLast((each) => each.end <= start)
  // "Taken together, the four lines come to …": the words open the sentence and speak of all of it.
  return near ?? (i < OPENING ? candidates.find((each) => each.start >= start) : undefined)
}

/** Reads figures that are said to be the sum of others: "a combined 252 MW", "between them … 113,000", "€380 million in total". */
export function readTotals(frame: Frame, quantities: readonly QuantityMention[]): TotalMention[] {
  const candidates = quantities.filter(
    (each) =>
      !NOT_ADDED.has(each.quantity.dimension) && !each.quantity.isRange && each.per === undefined && !isSmallCount(each)
  )
  // A sum of what was not done adds other figures than those of what was.
  if (candidates.length === 0 || isTurned(frame.tokens, 0, frame.tokens.length)) return []
  const found = new Map<number, TotalMention>()
  for (let i = 0; i < frame.tokens.length; i++) {
    if (!addsAt(frame, i)) continue
    const total = figureFor(frame, candidates, i)
    if (!total || found.has(total.start)) continue
    const { modality } = clauseOf(frame.clauses, i) ?? { modality: 'asserted' as const }
    const counts = quantities.filter((each) => isSmallCount(each)).map(({ quantity }) => toNumber(quantity.nominal))
    found.set(total.start, { ...total, keys: stretchKeys(frame.tokens, 0, frame.tokens.length), counts, modality })
  }
  return [...found.values()]
}
