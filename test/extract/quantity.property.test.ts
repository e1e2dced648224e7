import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDates } from '../../src/extract/date/dates.ts'
import { readQuantities } from '../../src/extract/quantity/quantities.ts'
import { tokenize } from '../../src/extract/tokens.ts'
import { compare, decimal, multiply, powerOfTen } from '../../src/quantity/rational.ts'
import { quantitiesOf } from './quantity-reading.ts'

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' '
  )
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']

/** A whole number below a million in words, the British way or the American way. */
function inWords(n: number, and: string): string {
  if (n < 20) return ONES[n]!
  if (n < 100) return n % 10 === 0 ? TENS[n / 10]! : `${TENS[Math.floor(n / 10)]}-${ONES[n % 10]}`
  if (n < 1000)
    return n % 100 === 0
      ? `${ONES[n / 100]} hundred`
      : `${ONES[Math.floor(n / 100)]} hundred ${and}${inWords(n % 100, and)}`
  const rest = n % 1000
  const head = `${inWords(Math.floor(n / 1000), and)} thousand`
  return rest === 0 ? head : `${head} ${rest < 100 ? and : ''}${inWords(rest, and)}`
}

const grouped = (n: number, sign: string): string => String(n).replace(/\B(?=(?:\d{3})+$)/g, sign)

const count = fc.integer({ min: 2, max: 999_999 })
const scaleWord = fc.constantFrom<readonly [string, number]>(
  [' thousand', 3],
  ['k', 3],
  [' million', 6],
  ['M', 6],
  [' mn', 6],
  [' billion', 9],
  ['bn', 9],
  ['B', 9],
  [' trillion', 12],
  ['tn', 12]
)
const unit = fc.constantFrom(
  'km',
  'kg',
  'MW',
  'kWh',
  'hours',
  'GHz',
  'µm',
  '%',
  'litres',
  'square metres',
  'mg/dL',
  '°C',
  'mmHg',
  'dB'
)

describe('figures printed in random forms', () => {
  it('whole numbers are read back from words', () => {
    fc.assert(
      fc.property(count, fc.constantFrom('and ', ''), (n, and) => {
        const found = quantitiesOf(`they saw ${inWords(n, and)} herons there`)
        expect(found).toHaveLength(1)
        expect(compare(found[0]!.quantity.nominal, decimal(String(n)))).toBe(0)
      })
    )
  })

  it('whole numbers are read back from digits with any separator', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 10_000, max: 999_999_999 }),
        fc.constantFrom('', ',', '\u00a0', '\u202f'),
        (n, sign) => {
          const found = quantitiesOf(`they saw ${grouped(n, sign)} herons there`)
          expect(found.map((mention) => [mention.quantity.printed, mention.quantity.digits])).toEqual([
            [grouped(n, sign), String(n)]
          ])
        }
      )
    )
  })

  it('scaled figures hold their value and half a unit of the last digit around it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999 }),
        fc.integer({ min: 0, max: 99 }),
        fc.integer({ min: 0, max: 2 }),
        scaleWord,
        (whole, part, places, [word, power]) => {
          const digits = places === 0 ? String(whole) : `${whole}.${String(part).padStart(2, '0').slice(0, places)}`
          const found = quantitiesOf(`they sold ${digits}${word} herons there`)
          expect(found).toHaveLength(1)
          const { nominal, value } = found[0]!.quantity
          const printed = multiply(decimal(digits), powerOfTen(power))
          const half = multiply(decimal('0.5'), powerOfTen(power - places))
          expect(compare(nominal, printed)).toBe(0)
          expect(
            compare(multiply(decimal('2'), half), {
              numerator:
                value.high!.numerator * value.low!.denominator - value.low!.numerator * value.high!.denominator,
              denominator: value.high!.denominator * value.low!.denominator
            })
          ).toBe(0)
        }
      )
    )
  })

  it('a range holds both of its ends, whatever joins them', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 400 }),
        fc.integer({ min: 1, max: 400 }),
        unit,
        fc.constantFrom('–', '-', ' to '),
        (a, gap, name, join) => {
          const sign = name === '%' ? '%' : ` ${name}`
          const found = quantitiesOf(`they had ${a}${join}${a + gap}${sign} there`)
          expect(found).toHaveLength(1)
          const { nominal, nominalHigh, value, isRange } = found[0]!.quantity
          expect(isRange).toBe(true)
          expect(compare(value.low!, nominal)).toBeLessThan(0)
          expect(compare(value.high!, nominalHigh!)).toBeGreaterThan(0)
        }
      )
    )
  })
})

const fragment = fc.oneof(
  fc.constantFrom(
    '5',
    '12',
    '3.4',
    '1,234',
    '2019',
    '.05',
    '½',
    'one',
    'half',
    'a',
    'third',
    'million',
    'dozen',
    'of',
    'and',
    'to',
    'between',
    'from',
    'per',
    'about',
    'than',
    'more'
  ),
  fc.constantFrom(
    '$',
    '€',
    '%',
    '–',
    '-',
    '+',
    '±',
    '~',
    '<',
    '≥',
    '×',
    '/',
    ':',
    '(',
    ')',
    '[',
    '.',
    ',',
    '°C',
    'km',
    'bn',
    'May',
    'Q3',
    'late',
    'century',
    '10⁹',
    '1990s',
    'BC'
  ),
  fc.string({ maxLength: 6 })
)
const anyText = fc
  .array(fc.tuple(fragment, fc.constantFrom('', ' ', '  ', '\u00a0')), { maxLength: 24 })
  .map((parts) => parts.flat().join(''))

describe('any text', () => {
  it('gives figures and dates in order, inside the text, printed as they stand and never two over one place', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const tokens = tokenize(text)
        const dates = readDates(text, tokens, { year: 2024 })
        const mentions = [...dates, ...readQuantities(text, tokens, dates)].sort((a, b) => a.start - b.start)
        let free = 0
        for (const mention of mentions) {
          expect(mention.start).toBeGreaterThanOrEqual(free)
          expect(mention.end).toBeGreaterThan(mention.start)
          expect(mention.end).toBeLessThanOrEqual(text.length)
          const printed = 'quantity' in mention ? mention.quantity.printed : mention.date.printed
          expect(text.slice(mention.start, mention.end)).toBe(printed)
          free = mention.end
        }
      }),
      { numRuns: 2000 }
    )
  })

  it('gives intervals whose low end is not above the high one', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { quantity } of quantitiesOf(text)) {
          const { low, high } = quantity.value
          if (low && high) expect(compare(low, high)).toBeLessThanOrEqual(0)
        }
      }),
      { numRuns: 1000 }
    )
  })
})
