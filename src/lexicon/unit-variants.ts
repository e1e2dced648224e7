import { decimal, multiply, powerOfTen, type Rational, rational } from '../quantity/rational.ts'

/** Units that one printed word or symbol can also mean, and units whose figures are conversions of one another. */

const factors = (text: string): Rational[] => text.split(' ').map(decimal)

/** The binary reading of a decimal prefix: "1 GB (1,024 MB)". */
const binary = (power: bigint, unit: string): [string, Rational[]][] =>
  ['B', 'bit', 'b'].map((base) => [
    unit + base,
    [multiply(rational(1024n ** power), base === 'B' ? rational(1n) : rational(1n, 8n))]
  ])

/** Other factors that the same symbol stands for in other countries or trades: a ton may be long, short or metric. */
const VARIANTS: ReadonlyMap<string, readonly Rational[]> = new Map([
  ['ton', factors('907.18474 1016.0469088')],
  ['gal', factors('0.00454609')],
  ['pint', factors('0.00056826125')],
  ['fl oz', factors('0.0000284130625')],
  ['bushel', factors('0.03636872')],
  ['hp', factors('735.49875')],
  ['oz', factors('0.0311034768')],
  ['kcal', factors('4.184 4186.8')],
  ['mi', factors('1852')],
  ['BTU', factors('1054.35')],
  ...binary(1n, 'k'),
  ...binary(2n, 'M'),
  ...binary(3n, 'G'),
  ...binary(4n, 'T'),
  ...binary(5n, 'P')
])

/** Every factor that the symbol can stand for, the usual one first. */
export const factorsOf = (symbol: string, usual: Rational): readonly Rational[] => [
  usual,
  ...(VARIANTS.get(symbol) ?? [])
]

const IMPERIAL = new Set([
  ...'in ft yd mi fathom acre gal pint bbl bushel acre-foot lb oz ton'.split(' '),
  ...'mi/h ft/s °F BTU psi inHg in² ft² yd² mi² in³ ft³ yd³ mi³'.split(' '),
  'fl oz',
  'short ton',
  'long ton'
])

const MOST_POWERS = 12

/** True when one unit is the other by a power of ten, as kilometre and metre are. */
function differsByPrefix(a: Rational, b: Rational): boolean {
  for (let power = -MOST_POWERS; power <= MOST_POWERS; power++) {
    const scaled = multiply(b, powerOfTen(power))
    if (a.numerator * scaled.denominator === scaled.numerator * a.denominator) return true
  }
  return false
}

/**
 * True when two units belong to one system, so that nobody converts the one into the other: "250 m (1 km)" gives two
 * lengths, "250 m (820 ft)" gives one twice.
 */
export const ofOneSystem = (a: string, aFactor: Rational, b: string, bFactor: Rational): boolean =>
  (IMPERIAL.has(a) && IMPERIAL.has(b)) || (!IMPERIAL.has(a) && !IMPERIAL.has(b) && differsByPrefix(aFactor, bFactor))
