import { wordSet } from '../lexicon/word-tables.ts'
import type { QuantityMention } from '../model/mention.ts'
import type { UsageMention } from '../model/usage.ts'
import { compare, rational } from '../quantity/rational.ts'
import { matchAt } from './sticky.ts'

/** How figures are printed: forms of words and digits that readers of other countries or trades take otherwise. */

const TIMES_MORE = / (?:more|higher|larger|greater|bigger|heavier|longer|wider|taller|older)(?![a-z])/y
const COMPARED = /^[^.;]{0,100} than |^ (?:likely|often|common|expensive|prevalent|frequent)/
const REACH = 120
const LEAST_TIMES = rational(2n)
/** From here on one time more or less does not matter. */
const MOST_TIMES = rational(10n)

const HAS_SCALE_WORD = /lakh|crore|milliard|[万亿億萬]/i
const SCALE_WORD = /\d[\d.,]{0,12} ?(?:lakhs?|crores?|milliards?)(?![a-z])|\d[\d.,]{0,12} ?[万亿億萬]/gi
/** The same amount in words that every reader shares stands in the passage. */
const EXPLAINED = /million|billion|thousand/i

const HAS_DECIMAL_COMMA = /\d,\d{1,2}(?!\d)|\d\.\d{3}\.\d{3}/
const UNIT =
  ' ?(?:%|€|£|\\$|‰|(?:per ?cent|percent|million|billion|trillion|euros?|dollars?|km²?|kg|mm|cm|ha|GWh?|MWh?|kWh?|mg|°C|hectares|tonnes|metres|meters|litres|years)(?![a-z]))'
/** "3,5 %", "€12,75", "1.234.567 euros": what stands before or behind says that this is one figure and no list. */
const DECIMAL_COMMA = new RegExp(
  `(?<![\\d.,])\\d{1,3}(?:\\.\\d{3}){0,4},\\d{1,2}(?![\\d,])${UNIT}|[€£$]\\d{1,3}(?:\\.\\d{3}){0,4},\\d{1,2}(?![\\d,])|(?<![\\d.,])\\d{1,3}(?:\\.\\d{3}){2,4}(?![\\d.,])${UNIT}`,
  'g'
)
const DECIMAL_POINT = /\d\.\d/

const mention = (kind: UsageMention['kind'], start: number, printed: string): UsageMention => ({
  kind,
  start,
  end: start + printed.length,
  printed
})

function allOf(kind: UsageMention['kind'], pattern: RegExp, text: string): UsageMention[] {
  return [...text.matchAll(pattern)].map((match) => mention(kind, match.index, match[0]))
}

/** "three times more": three times as much, or four. */
function timesMore(text: string, { quantity, start, end }: QuantityMention): UsageMention[] {
  if (quantity.dimension !== 'multiple' || !quantity.printed.endsWith('times')) return []
  if (compare(quantity.nominal, LEAST_TIMES) < 0 || compare(quantity.nominal, MOST_TIMES) > 0) return []
  const more = matchAt(TIMES_MORE, text, end)
  // "was tried three times more" counts the times.
  if (more?.[0] === ' more' && !COMPARED.test(text.slice(end + more[0].length, end + REACH))) return []
  return more ? [mention('times-more', start, text.slice(start, end + more[0].length))] : []
}

/** A bare dollar sign, or dollars that are named. */
function dollars({ quantity, start, end }: QuantityMention, text: string): UsageMention[] {
  if (quantity.dimension !== 'money') return []
  if (quantity.basis === 'USD')
    return /^-?\$/.test(quantity.printed) ? [mention('bare-dollar', start, text.slice(start, end))] : []
  return OTHER_DOLLARS.has(quantity.basis ?? '') ? [mention('other-dollar', start, text.slice(start, end))] : []
}

const OTHER_DOLLARS = wordSet('AUD CAD HKD NZD SGD TWD')

/** The first figure of the passage that is printed with a decimal point: one is enough to show the habit. */
function decimalPoint(quantities: readonly QuantityMention[]): UsageMention[] {
  const first = quantities.find(({ quantity }) => quantity.decimals > 0 && DECIMAL_POINT.test(quantity.printed))
  return first ? [mention('decimal-point', first.start, first.quantity.printed)] : []
}

const NONE: readonly UsageMention[] = []

/** Reads forms of figures that are ambiguous by themselves or by what else the document prints. */
export function readUsage(text: string, quantities: readonly QuantityMention[]): readonly UsageMention[] {
  const commas = HAS_DECIMAL_COMMA.test(text) ? allOf('decimal-comma', DECIMAL_COMMA, text) : NONE
  const scales = HAS_SCALE_WORD.test(text) && !EXPLAINED.test(text) ? allOf('scale-word', SCALE_WORD, text) : NONE
  const figures = quantities.flatMap((each) => [...timesMore(text, each), ...dollars(each, text)])
  const points = decimalPoint(quantities)
  return commas.length + points.length + scales.length + figures.length === 0
    ? NONE
    : [...commas, ...points, ...scales, ...figures]
}
