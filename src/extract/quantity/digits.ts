import { VULGAR_FRACTIONS } from '../../lexicon/number-words.ts'
import { add, decimal, multiply, rational } from '../../quantity/rational.ts'
import { matchAt } from '../sticky.ts'
import { type Figure, figure } from './figure.ts'

// Groups of three (1,234 and 1 234), Indian groups (12,34,567) or bare digits; then a decimal part.
const DIGITS =
  /(?:\d{1,3}(?:,\d{3})+|\d{1,2}(?:,\d{2})+,\d{3}|\d{1,3}(?:[ \u00a0\u202f\u2009]\d{3})+(?!\d)|\d+)(?:\.\d+)?|\.\d+/y
const BROKEN_OFF = /[,.]?\d|[_@]/y
const TIMES_POWER = / ?[×x·*] ?10(?:\^\(?([-−+]?\d{1,3})\)?|([⁻⁺]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}))/y
const POWER = /\^\(?([-−+]?\d{1,3})\)?|([⁻⁺]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})/y
const E_NOTATION = /[eE]([-−+]?\d{1,3})(?!\w)/y
const ORDINAL_SUFFIX = /(?:st|nd|rd|th)(?![A-Za-z\d])/y
const AND_PART = /[ -]and[ -](?:an?|one|three|two)[ -](?:half|quarters?|thirds?)(?![A-Za-z])/iy
const MIXED = / (\d)\/(\d{1,2})(?![\d/])/y
const DOZEN = / dozen(?![a-z])/iy
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹'

function exponentOf(plain: string | undefined, raised: string | undefined): number {
  if (plain !== undefined) return Number(plain.replace('−', '-'))
  const digits = [...(raised ?? '')].map((sign) =>
    sign === '⁻' ? '-' : sign === '⁺' ? '' : SUPERSCRIPTS.indexOf(sign)
  )
  return Number(digits.join(''))
}

/** "and a half", "and three-quarters" in the text at `at`: its numerator, denominator and end. */
export function readAndPart(text: string, at: number): { end: number; top: bigint; bottom: bigint } | undefined {
  const match = matchAt(AND_PART, text, at)
  if (!match) return undefined
  const words = match[0].toLowerCase()
  const bottom = words.includes('half') ? 2n : words.includes('third') ? 3n : 4n
  const top = words.includes('three') ? 3n : words.includes('two') ? 2n : 1n
  return { end: at + match[0].length, top, bottom }
}

function withPart(base: Figure, end: number, top: bigint, bottom: bigint): Figure {
  const quarter = 100n / bottom // 50, 33 or 25 hundredths: enough for the digits as printed
  const hundredths = String((top * quarter) % 100n)
    .padStart(2, '0')
    .replace(/0$/, '')
  return {
    ...base,
    end,
    value: add(base.value, rational(top, bottom)),
    digits: `${base.digits}.${hundredths}`,
    decimals: hundredths.length,
    zeros: 0
  }
}

function withExponent(text: string, base: Figure): Figure {
  const times = matchAt(TIMES_POWER, text, base.end)
  if (times) return { ...base, end: base.end + times[0].length, scale: exponentOf(times[1], times[2]), zeros: 0 }
  const notation = matchAt(E_NOTATION, text, base.end)
  if (notation)
    return { ...base, end: base.end + notation[0].length, scale: exponentOf(notation[1], undefined), zeros: 0 }
  if (base.digits !== '10') return base
  const power = matchAt(POWER, text, base.end)
  const exponent = power ? exponentOf(power[1], power[2]) : 0
  // 10² may be a footnote mark behind a plain 10.
  if (!power || (exponent >= 0 && exponent < 3 && power[1] === undefined)) return base
  return { ...base, end: base.end + power[0].length, value: rational(1n), digits: '1', scale: exponent, zeros: 0 }
}

function withFraction(text: string, base: Figure): Figure {
  const vulgar = VULGAR_FRACTIONS.get(text[base.end] ?? '')
  if (vulgar) return withPart(base, base.end + 1, BigInt(vulgar[0]), BigInt(vulgar[1]))
  const mixed = matchAt(MIXED, text, base.end)
  if (mixed && Number(mixed[1]) < Number(mixed[2]) && [2, 3, 4, 8, 16].includes(Number(mixed[2])))
    return withPart(base, base.end + mixed[0].length, BigInt(mixed[1]!), BigInt(mixed[2]!))
  const part = readAndPart(text, base.end)
  return part ? withPart(base, part.end, part.top, part.bottom) : base
}

function readVulgar(text: string, at: number): Figure | undefined {
  const sign = text[at] ?? ''
  const fraction = VULGAR_FRACTIONS.get(sign)
  if (!fraction) return undefined
  const value = rational(BigInt(fraction[0]), BigInt(fraction[1]))
  return figure({ end: at + 1, form: 'fraction', value, digits: `${fraction[0]}/${fraction[1]}`, inWords: true })
}

/** The figure in digits that starts at `at`, or undefined when the digits are part of something else. */
export function readDigits(text: string, at: number): Figure | undefined {
  const match = matchAt(DIGITS, text, at)
  if (!match) return readVulgar(text, at)
  const end = at + match[0].length
  const digits = match[0].replace(/[^\d.]/g, '')
  if (matchAt(BROKEN_OFF, text, end) || /^0\d/.test(digits)) return undefined
  const point = digits.indexOf('.')
  const decimals = point < 0 ? 0 : digits.length - point - 1
  const zeros = decimals > 0 || digits === '0' ? 0 : digits.length - digits.replace(/0+$/, '').length
  const base = figure({
    end,
    value: decimal(digits),
    digits,
    decimals,
    zeros,
    grouped: match[0].length > digits.length
  })
  const ordinal = decimals === 0 ? matchAt(ORDINAL_SUFFIX, text, end) : null
  if (ordinal) return { ...base, end: end + ordinal[0].length, form: 'ordinal' }
  const dozen = decimals === 0 ? matchAt(DOZEN, text, end) : null
  if (dozen) return { ...base, end: end + dozen[0].length, value: multiply(base.value, rational(12n)) }
  const fractioned = decimals === 0 ? withFraction(text, base) : base
  return fractioned === base ? withExponent(text, base) : fractioned
}
