import type { DateMention, QuantityMention } from '../../model/mention.ts'
import type { SpanMention } from '../../model/time-mentions.ts'
import { type Interval, interval } from '../../quantity/interval.ts'
import { compare, multiply, rational, subtract } from '../../quantity/rational.ts'
import { type Frame, tokenAt } from '../frame.ts'
import { distanceOf } from './distances.ts'
import { isAveraged, lengthOf } from './lengths.ts'

const UNITS: Readonly<Record<string, string>> = {
  d: 'day',
  week: 'week',
  month: 'month',
  year: 'year',
  decade: 'decade',
  century: 'century'
}
/** "school years", "working days" and "light years" are no years and days. */
const OTHER_YEARS =
  /^(?:school|academic|fiscal|financial|tax|working|business|trading|light|person|dog|leap|model|election)$/
const LOOSE_LOW = rational(3n, 4n)
const LOOSE_HIGH = rational(13n, 10n)
const TENTH = rational(1n, 10n)
const TWENTY = rational(20n)

/** What the words can stand for: hedges leave a quarter, round figures a tenth. */
function lengthIn({ quantity }: QuantityMention): { readonly length: Interval; readonly loose: boolean } {
  const { value, nominal, approximation, unitFactor } = quantity
  if (approximation === 'about' || approximation === 'nearly')
    return { length: interval(multiply(nominal, LOOSE_LOW), multiply(nominal, LOOSE_HIGH)), loose: true }
  const count = {
    numerator: nominal.numerator * unitFactor.denominator,
    denominator: nominal.denominator * unitFactor.numerator
  }
  const isRound = compare(count, TWENTY) >= 0 && (count.numerator / count.denominator) % 10n === 0n
  if (approximation !== 'exact' || !isRound || quantity.isRange)
    return { length: value, loose: approximation !== 'exact' }
  const margin = multiply(nominal, TENTH)
  return { length: interval(subtract(nominal, margin), multiply(nominal, rational(11n, 10n))), loose: true }
}

const isLength = (frame: Frame, { quantity, per, start, end }: QuantityMention): boolean => {
  if (quantity.dimension !== 'duration' || UNITS[quantity.unit] === undefined || per !== undefined) return false
  const inner = frame.tokens.slice(tokenAt(frame.tokens, start), tokenAt(frame.tokens, end))
  return !inner.some(({ lower }) => OTHER_YEARS.test(lower))
}

/** Reads lengths of time that stand with the two dates they lie between. */
export function readSpans(
  frame: Frame,
  quantities: readonly QuantityMention[],
  dates: readonly DateMention[]
): SpanMention[] {
  if (dates.length === 0) return []
  const lengths = quantities.filter((each) => isLength(frame, each))
  if (lengths.length === 0 || isAveraged(frame)) return []
  return lengths.flatMap((each): SpanMention[] => {
    const own = lengthOf(frame, each, dates)
    const apart = own ? undefined : distanceOf(frame, each, dates)
    const ends = own?.ends ?? (apart && ([apart.from, apart.to] as const))
    if (!ends) return []
    const { start, end, quantity } = each
    return [
      {
        start,
        end,
        printed: quantity.printed,
        form: own ? 'length' : 'distance',
        ...lengthIn(each),
        unit: UNITS[quantity.unit]!,
        unitSeconds: quantity.unitFactor,
        from: ends[0],
        to: ends[1],
        inside: own?.inside ?? false
      }
    ]
  })
}
