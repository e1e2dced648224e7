import { factorsOf, ofOneSystem } from '../lexicon/unit-variants.ts'
import { unitBySymbol } from '../lexicon/units.ts'
import type { Conversion, ConvertedPair, EquivalentMention } from '../model/equivalence.ts'
import type { Quantity } from '../model/quantity.ts'
import type { Reading } from '../model/reading.ts'
import { converted } from '../model/rounding.ts'
import { around, type Interval } from '../quantity/interval.ts'
import {
  absolute,
  add,
  compare,
  divide,
  isZero,
  maximum,
  multiply,
  powerOfTen,
  type Rational,
  rational,
  subtract,
  trimmed,
  ZERO
} from '../quantity/rational.ts'

/** "40 °C (100 °F)": a degree either way is a round figure. */
const DEGREE = rational(3n, 2n)

/** The figures of both sides that are held against each other, in base units: one pair, or the two ends of ranges. */
type Ends = readonly (readonly [Rational, Rational])[]

const offsetOf = (quantity: Quantity): Rational =>
  quantity.dimension === 'temperature' ? (unitBySymbol(quantity.unit)?.offset ?? ZERO) : ZERO

function endsOf(a: Quantity, b: Quantity): Ends {
  const first = [a.nominal, b.nominal] as const
  return a.nominalHigh && b.nominalHigh ? [first, [a.nominalHigh, b.nominalHigh]] : [first]
}

/** Round figures of temperature give way by degrees, not by a share of themselves. */
function temperatureOf(quantity: Quantity, nominal: Rational): Interval {
  const half = divide(powerOfTen(-Math.max(0, quantity.decimals)), rational(2n))
  const isRound = quantity.decimals <= 0 && /0$/.test(quantity.digits)
  return around(nominal, multiply(isRound ? maximum(half, DEGREE) : half, quantity.unitFactor))
}

const temperatures = (a: Quantity, b: Quantity, ends: Ends): ConvertedPair[] =>
  ends.map(([x, y]) => ({ first: temperatureOf(a, x), second: temperatureOf(b, y) }))

/** The same ends as differences: a warming of "2 °C (3.6 °F)". */
const asSteps = (a: Quantity, b: Quantity, ends: Ends): Ends =>
  ends.map(([x, y]) => [subtract(x, offsetOf(a)), subtract(y, offsetOf(b))] as const)

/** The interval of a figure whose unit is read with another factor: a long ton, a binary megabyte. */
function under(factor: Rational, quantity: Quantity, nominal: Rational): Interval {
  if (factor === quantity.unitFactor) return converted(quantity, nominal)
  const value = { low: undefined, high: undefined }
  return converted({ ...quantity, unitFactor: factor, value }, multiply(nominal, divide(factor, quantity.unitFactor)))
}

function readingsOf(a: Quantity, b: Quantity, ends: Ends): ConvertedPair[][] {
  if (a.dimension === 'temperature') return [temperatures(a, b, ends), temperatures(a, b, asSteps(a, b, ends))]
  return factorsOf(a.unit, a.unitFactor).flatMap((first) =>
    factorsOf(b.unit, b.unitFactor).map((second) =>
      ends.map(([x, y]) => ({ first: under(first, a, x), second: under(second, b, y) }))
    )
  )
}

const SCALES: readonly (readonly [number, string])[] = [
  [12, ' trillion'],
  [9, ' billion'],
  [6, ' million']
]

/** With three or four digits, as a reader would work it out. */
function figureOf(value: Rational, scaled: boolean): string {
  const size = absolute(value)
  const scale = scaled ? SCALES.find(([power]) => compare(size, powerOfTen(power)) >= 0) : undefined
  const figure = scale ? divide(value, powerOfTen(scale[0])) : value
  const reach = absolute(figure)
  const places = [100, 10, 1].findIndex((least) => compare(reach, rational(BigInt(least))) >= 0)
  return trimmed(figure, places < 0 ? 4 : places) + (scale?.[1] ?? '')
}

/** The unit as the second figure prints it, or its symbol. */
const unitOf = ({ printed, unit, scale }: Quantity): string =>
  (scale === 0 ? /^[\d.,\s–-]+([a-z°][a-z °²³/]*)$/i.exec(printed)?.[1] : undefined) ?? unit

/** The first figure as the second would print it; of a temperature and a difference the one that lies nearer. */
function convertedTo(a: Quantity, b: Quantity, ends: Ends): string {
  const away = ([x, y]: readonly [Rational, Rational]) => absolute(subtract(x, y))
  const steps = asSteps(a, b, ends)
  const isStep = compare(away(steps[0]!), away(ends[0]!)) < 0
  const offset = isStep ? ZERO : offsetOf(b)
  const figures = (isStep ? steps : ends).map(([x]) => figureOf(divide(subtract(x, offset), b.unitFactor), b.scale > 0))
  return `${figures.join('–')} ${unitOf(b)}`
}

function conversionOf({ first, second, join }: EquivalentMention, passage: number): Conversion {
  const [a, b] = [first.quantity, second.quantity]
  const ends = endsOf(a, b)
  return {
    first: { ...first, passage },
    second: { ...second, passage },
    join,
    readings: readingsOf(a, b, ends),
    converted: convertedTo(a, b, ends),
    ratio: isZero(a.nominal) ? undefined : divide(ends.map(([, y]) => y).reduce(add), ends.map(([x]) => x).reduce(add)),
    related: ofOneSystem(a.unit, a.unitFactor, b.unit, b.unitFactor)
  }
}

/** Every measure that the text gives in two units; money and shares are judged elsewhere. */
export function conversions(readings: readonly Reading[]): Conversion[] {
  return readings.flatMap(({ ratios, passage }) =>
    ratios.equivalents
      .filter(({ first, second }) => first.quantity.dimension === second.quantity.dimension)
      .filter(({ first }) => first.quantity.dimension !== 'money' && first.quantity.dimension !== 'ratio')
      .map((mention) => conversionOf(mention, passage))
  )
}
