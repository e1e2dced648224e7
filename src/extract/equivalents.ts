import type { EquivalentMention } from '../model/equivalence.ts'
import type { QuantityMention } from '../model/mention.ts'

/** Words that may soften or announce the second figure. */
const HEDGE =
  '(?:(?:about|around|approximately|approx\\.?|roughly|nearly|almost|some|just over|just under|over|under|~|≈|c\\.|ca\\.|i\\.e\\.,?|that is,?|or|equal to|equivalent to|the equivalent of) ?){0,2}'
/** "5 km (", "12 hectares of land (". */
const OPENS_BRACKET = new RegExp(`^(?: [a-z-]+){0,3} ?[([]${HEDGE}$`)
const OR = new RegExp(`^,? (?:or|i\\.e\\.,?|that is,?) ${HEDGE}$`)
const EQUALS = /^ ?(?:=|≈|(?:is |are |was )?(?:equals?|equal to|equivalent to)) ?(?:about |roughly )?$/
const SLASH = /^ ?\/ ?$/
const CLOSES = /^(?: or so| each| long| high| wide| deep| tall| across)?[)\];,]/
/** What ends a figure that stands between commas: "5 km, or 3 miles, from". */
const ENDS = /^(?:$|[.,;:)])/

/** Measures that are printed in two units or two forms at once. */
const CONVERTED: ReadonlySet<string> = new Set([
  'length',
  'area',
  'volume',
  'mass',
  'speed',
  'temperature',
  'energy',
  'power',
  'pressure',
  'data',
  'data-rate',
  'angle',
  'concentration',
  'other',
  'money'
])

const isShare = ({ quantity }: QuantityMention): boolean =>
  quantity.dimension === 'percent' || (quantity.dimension === 'ratio' && !quantity.digits.includes(':'))

/** True when two neighbouring figures can be one value in two units, currencies or forms. */
function canBeOne(a: QuantityMention, b: QuantityMention): boolean {
  const [x, y] = [a.quantity, b.quantity]
  if (x.isRange !== y.isRange || a.per !== b.per) return false
  if (x.dimension !== y.dimension) return isShare(a) && isShare(b) && !x.signed && !y.signed && a.per === undefined
  if (!CONVERTED.has(x.dimension) || x.unit === y.unit) return false
  return x.dimension === 'money' || (x.basis ?? '') === (y.basis ?? '')
}

function joinOf(text: string, a: QuantityMention, b: QuantityMention): EquivalentMention['join'] | undefined {
  const between = text.slice(a.end, b.start)
  if (between.length > 60) return undefined
  const behind = text.slice(b.end, b.end + 10)
  if (OPENS_BRACKET.test(between)) return CLOSES.test(behind) ? 'bracket' : undefined
  if (OR.test(between)) return ENDS.test(behind) ? 'or' : undefined
  if (EQUALS.test(between)) return 'equals'
  return SLASH.test(between) && a.quantity.dimension !== 'money' && !isShare(a) ? 'slash' : undefined
}

/** Reads figures that the text gives twice, in two units, currencies or forms: "5 km (3.1 miles)", "a quarter (25 %)". */
export function readEquivalents(text: string, quantities: readonly QuantityMention[]): EquivalentMention[] {
  const found: EquivalentMention[] = []
  for (let i = 1; i < quantities.length; i++) {
    const [a, b] = [quantities[i - 1]!, quantities[i]!]
    if (!canBeOne(a, b)) continue
    const join = joinOf(text, a, b)
    if (join) found.push({ start: a.start, end: b.end, first: a, second: b, join })
  }
  return found
}
