import type { QuantityMention } from '../../model/mention.ts'
import type { Gap } from '../../model/time-mentions.ts'
import { type Interval, interval } from '../../quantity/interval.ts'
import { compare, multiply, rational, subtract } from '../../quantity/rational.ts'
import { type Frame, tokenAt } from '../frame.ts'

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

/** True for a length of days to centuries that is neither a rate nor of another kind of year. */
export const isLength = (frame: Frame, { quantity, per, start, end }: QuantityMention): boolean => {
  if (quantity.dimension !== 'duration' || UNITS[quantity.unit] === undefined || per !== undefined) return false
  const inner = frame.tokens.slice(tokenAt(frame.tokens, start), tokenAt(frame.tokens, end))
  return !inner.some(({ lower }) => OTHER_YEARS.test(lower))
}

/** The length with all that the words can stand for. */
export function gapOf(mention: QuantityMention): Gap {
  const { start, end, quantity } = mention
  return {
    start,
    end,
    printed: quantity.printed,
    ...lengthIn(mention),
    unit: UNITS[quantity.unit]!,
    unitSeconds: quantity.unitFactor
  }
}
