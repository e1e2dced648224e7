import { convert } from 'convert'
import { describe, expect, test } from 'vitest'
import { unitBySymbol, unitByWord } from '../../src/lexicon/units.ts'
import { toNumber } from '../../src/quantity/rational.ts'

/** Base unit of each dimension by its name in the library that the table is held against. */
const BASES: Readonly<Record<string, readonly [base: string, units: string]>> = {
  length: [
    'metre',
    'picometre|nanometre|micrometre|millimetre|centimetre|decimetre|kilometre|inch|foot|yard|mile|nautical mile'
  ],
  area: [
    'square metre',
    'square centimetre|square kilometre|square inch|square foot|square yard|square mile|hectare|acre'
  ],
  volume: ['cubic metre', 'litre|millilitre|centilitre|cubic foot|cubic inch|cubic yard|gallon|pint'],
  mass: ['kilogram', 'microgram|milligram|gram|tonne|pound|ounce|short ton|long ton'],
  duration: ['second', 'millisecond|microsecond|nanosecond|minute|hour|day|week'],
  energy: ['joule', 'kilojoule|megajoule|watt-hour|kilowatt-hour|electronvolt'],
  power: ['watt', 'kilowatt|megawatt|gigawatt'],
  pressure: ['pascal', 'hectopascal|kilopascal|bar|millibar'],
  frequency: ['hertz', 'kilohertz|megahertz|gigahertz'],
  angle: ['degree', 'radian'],
  data: ['byte', 'bit|kilobyte|megabyte|gigabyte|terabyte|kibibyte|mebibyte|gibibyte']
}

const convertAny = convert as unknown as (value: number, from: string) => { to(unit: string): number }

/** What the library makes of one such unit; undefined for a unit that it lacks. */
function byLibrary(name: string, base: string): number | undefined {
  for (const spelling of [name, name.replace('metre', 'meter'), name.replace('-', ' ')]) {
    try {
      const value = convertAny(1, spelling).to(base)
      if (Number.isFinite(value)) return value
    } catch {}
  }
  return undefined
}

const rows = Object.entries(BASES).flatMap(([dimension, [base, units]]) =>
  units.split('|').map((name) => [dimension, name, base] as const)
)

describe('factors of the unit table agree with those of a maintained library', () => {
  test.each(rows)('%s: %s', (dimension, name, base) => {
    const unit = unitByWord(name.replaceAll('-', ' '))!
    expect(unit.dimension).toBe(dimension)
    const expected = byLibrary(name, base)
    if (expected !== undefined) expect(toNumber(unit.factor) / expected).toBeCloseTo(1, 6)
  })

  test('the library knows nearly all of them', () => {
    expect(rows.filter(([, name, base]) => byLibrary(name, base) !== undefined).length).toBeGreaterThan(
      rows.length * 0.85
    )
  })
})

test.each([
  ['°F', 212, 100],
  ['°F', -40, -40],
  ['°F', 98.6, 37]
])('temperature: %s %d', (symbol, figure, celsius) => {
  const unit = unitBySymbol(symbol)!
  const own = toNumber(unit.factor) * figure + toNumber(unit.offset!)
  expect(own).toBeCloseTo(celsius, 9)
  expect(convertAny(figure, 'fahrenheit').to('celsius')).toBeCloseTo(own, 9)
})
