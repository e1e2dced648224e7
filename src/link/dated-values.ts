import type { Pair, ValueMention } from '../model/facts.ts'
import type { DateMention } from '../model/mention.ts'
import type { Quantity } from '../model/quantity.ts'
import { meets } from '../quantity/interval.ts'
import { significant } from '../quantity/significant.ts'
import { memberClash, perClash, sameTime } from './qualifiers.ts'
import { tieOf } from './tie.ts'
import { slipScore, type ValueCandidate } from './value-pairs.ts'

type Dated = ValueMention<DateMention>

/** Digits that a figure must have for its repetition to be no chance; its rounded form may have one less. */
const TELLING = 3

const isBounded = ({ value }: Quantity): boolean => value.low !== undefined && value.high !== undefined

/** The same telling figure on both sides: what it dates is one event, "to reach 41.76 million by 2030". */
function repeatsFigure({ a, b, tie }: ValueCandidate): boolean {
  const [x, y] = [a.mention.quantity, b.mention.quantity]
  const digits = [significant(x.digits).length, significant(y.digits).length]
  if (Math.max(...digits) < TELLING || Math.min(...digits) < TELLING - 1) return false
  return isBounded(x) && isBounded(y) && !x.isRange && !y.isRange && meets(x.value, y.value) && tie.measure > 0
}

/**
 * Pairs of dates that the text gives to one figure of one thing. `dates` are all dates of the document; each figure has
 * to have a single date, or it is not said which one is meant.
 */
export function datedValues(candidates: readonly ValueCandidate[], dates: readonly Dated[]): Pair<Dated>[] {
  const known = new Map(dates.map((date) => [`${date.passage}:${date.start}`, date]))
  return candidates.flatMap((candidate) => {
    const { a, b, tie } = candidate
    const [x, y] = [a.times[0], b.times[0]]
    if (!x || !y || a.times.length > 1 || b.times.length > 1 || sameTime(x, y) || !repeatsFigure(candidate)) return []
    const [first, second] = [known.get(`${a.passage}:${x.start}`), known.get(`${b.passage}:${y.start}`)]
    if (!first || !second || memberClash(a, b) || perClash(a, b)) return []
    const { steps, ...rest } = tieOf(slipScore(a, tie), tie)
    const figures = `both give the figure \`${a.printed}\``
    return [{ a: first, b: second, tie: { ...rest, steps: [figures, ...steps] }, separatedBy: undefined }]
  })
}
