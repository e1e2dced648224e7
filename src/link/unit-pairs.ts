import { canBeOneCurrency } from '../lexicon/currency-kin.ts'
import type { ValueMention } from '../model/facts.ts'
import { groupBy } from '../model/group.ts'
import type { QuantityMention } from '../model/mention.ts'
import type { Dimension } from '../model/quantity.ts'
import type { UnitPair } from '../model/ratios.ts'
import { significant } from '../quantity/significant.ts'
import { separator } from './qualifiers.ts'
import { type TieFeatures, tieFeatures, tieOf, type Words } from './tie.ts'
import { areNeighbours } from './value-pairs.ts'

type Value = ValueMention<QuantityMention>

/** Figures whose unit says little or nothing. */
const NO_UNIT: ReadonlySet<Dimension> = new Set<Dimension>([
  'count',
  'ordinal',
  'ratio',
  'multiple',
  'percent',
  'percentage-point'
])
/** Measures that are taken for each other. */
const CONFUSED = new Set([
  'energy power',
  'length area',
  'area length',
  'area volume',
  'data data-rate',
  'mass volume',
  'current voltage',
  'length speed',
  'length volume',
  'mass concentration'
])
/** Digits that repeat more often than this are round figures and tie nothing. */
const CROWDED = 12
const LEAST_DIGITS = 2
const LEAST_SHARED = 1
/** The same where the measured word differs: "covers 38.5 km²", "an area of 38.5 km³". */
const LEAST_UNMEASURED = 1.6

const isConfused = (a: Dimension, b: Dimension): boolean => CONFUSED.has(`${a} ${b}`) || CONFUSED.has(`${b} ${a}`)

/** "°" alone may be a temperature; "pounds" may be money. */
const isUnclear = (a: Dimension, b: Dimension): boolean =>
  (a === 'angle' && b === 'temperature') || (a === 'money') !== (b === 'money')

/** In what two figures with the same digits differ, when it is the unit and nothing else. */
function differenceOf({ mention: a }: Value, { mention: b }: Value): UnitPair['difference'] | undefined {
  const [x, y] = [a.quantity, b.quantity]
  if (NO_UNIT.has(x.dimension) || NO_UNIT.has(y.dimension) || x.signed !== y.signed || x.isRange !== y.isRange)
    return undefined
  if (isUnclear(x.dimension, y.dimension) || isUnclear(y.dimension, x.dimension)) return undefined
  if (x.dimension === 'money' && y.dimension === 'money')
    return x.basis &&
      y.basis &&
      !(a.per && b.per && a.per !== b.per) &&
      !canBeOneCurrency(x.basis, x.printed, y.basis, y.printed)
      ? 'currency'
      : undefined
  if (x.dimension !== y.dimension || (x.basis ?? '') !== (y.basis ?? '')) return a.per === b.per ? 'unit' : undefined
  return undefined
}

const unitKey = ({ mention: { quantity, per } }: Value): string =>
  `${quantity.dimension} ${quantity.basis ?? ''} ${quantity.dimension === 'money' ? '' : quantity.unit} ${per ?? ''}`

/** Figures by their digits and scale. */
function byDigits(mentions: readonly Value[]): Map<string, Value[]> {
  return groupBy(mentions, ({ mention: { quantity } }) => {
    const { digits, scale, dimension } = quantity
    const isTelling = !NO_UNIT.has(dimension) && significant(digits).length >= LEAST_DIGITS
    return isTelling ? `${digits.replaceAll(',', '')}e${scale}` : undefined
  })
}

/** True when the document knows both figures as two facts: they share a sentence, or each of them is repeated. */
function areTwoFacts(a: Value, b: Value, all: readonly Value[]): boolean {
  const passages = (value: Value) =>
    new Set(all.filter((each) => unitKey(each) === unitKey(value)).map(({ passage }) => passage))
  const [ours, theirs] = [passages(a), passages(b)]
  return [...ours].some((passage) => theirs.has(passage)) || (ours.size > 1 && theirs.size > 1)
}

/** How sure it is that both speak of one fact: the digits, the words around them and what they measure. */
function scoreOf({ mention: a }: Value, { mention: b }: Value, tie: TieFeatures): number {
  const digits = Math.min(significant(a.quantity.digits).length, 4)
  const near = isConfused(a.quantity.dimension, b.quantity.dimension) || a.quantity.dimension === b.quantity.dimension
  const sum = -4.6 + 0.9 * digits + 1.1 * Math.min(tie.shared, 3) + 0.7 * tie.measure + (near ? 0.6 : 0)
  return 1 / (1 + Math.exp(-sum))
}

/** Two digits and a kind of measure that nobody takes for the other are chance more often than a slip. */
function isTied(a: Value, b: Value, tie: TieFeatures): boolean {
  const [x, y] = [a.mention.quantity, b.mention.quantity]
  const long = significant(x.digits).length > LEAST_DIGITS
  // Small sums of money are prices, which repeat in every currency.
  if (x.dimension === 'money' && x.scale === 0 && x.digits.replace(/\D/g, '').length <= LEAST_DIGITS) return false
  if (x.dimension !== y.dimension && !isConfused(x.dimension, y.dimension))
    return long && tie.measure === 2 && tie.shared >= LEAST_SHARED
  return tie.measure > 0 ? tie.shared >= LEAST_SHARED : long && tie.shared >= LEAST_UNMEASURED
}

/** Pairs of figures with the same digits under units that cannot be converted into each other. */
export function unitPairs(mentions: readonly Value[], words: Words): UnitPair[] {
  const pairs: UnitPair[] = []
  for (const list of byDigits(mentions).values()) {
    if (list.length < 2 || list.length > CROWDED) continue
    list.forEach((a, i) => {
      for (const b of list.slice(i + 1)) {
        const difference = a.passage === b.passage || areNeighbours(a, b) ? undefined : differenceOf(a, b)
        if (!difference || a.aspect !== b.aspect || areTwoFacts(a, b, list)) continue
        const tie = tieFeatures(a, b, words)
        if (!isTied(a, b, tie)) continue
        pairs.push({ a, b, difference, tie: tieOf(scoreOf(a, b, tie), tie), separatedBy: separator(a, b) })
      }
    })
  }
  return pairs
}
