import type { PrintedFigure } from '../../model/statistics.ts'
import { interval } from '../../quantity/interval.ts'
import { add, decimal, multiply, powerOfTen, rational, subtract } from '../../quantity/rational.ts'
import { matchAt } from '../sticky.ts'

/** Source of the pattern of a figure: sign, digits with or without a leading zero, power of ten. */
const FIGURE =
  /([-−–]?)(\d{1,3}(?:,\d{3})+(?![\d,])|\d+)?(\.\d+)?(?:\s?[×x·*]\s?10\s?(?:\^?\{?([-−–]?\d{1,3})\}?|([⁻⁺]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}))|[eE]([-−+]?\d{1,3}))?/uy

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹'

function exponentOf(plain: string | undefined, raised: string | undefined): number {
  if (raised !== undefined)
    return Number(
      [...raised].map((sign) => (sign === '⁻' ? '-' : sign === '⁺' ? '' : SUPERSCRIPTS.indexOf(sign))).join('')
    )
  return plain === undefined ? 0 : Number(plain.replace(/[−–]/, '-'))
}

const SPACE = /\s*/y

export function skipSpace(text: string, at: number): number {
  return at + matchAt(SPACE, text, at)![0].length
}

/** The figure that stands at `at`; undefined for a decimal comma, a range and digits that go on as a word. */
export function figureAt(text: string, at: number): PrintedFigure | undefined {
  const match = matchAt(FIGURE, text, at)
  if (!match) return undefined
  const [printed, sign, whole = '', fraction = '', power, raised, short] = match
  if (whole === '' && fraction === '') return undefined
  const end = at + printed.length
  // "0,03" is a decimal comma, "12a" a label; "28,p" opens the next item.
  if (/^(?:[,.]?\d|[\p{L}_^])/u.test(text.slice(end, end + 2))) return undefined
  const scale = powerOfTen(exponentOf(power ?? short, raised))
  const digits = decimal(`${whole.replaceAll(',', '')}${fraction}`)
  const nominal = multiply(sign === '' ? digits : rational(-digits.numerator, digits.denominator), scale)
  const decimals = Math.max(0, fraction.length - 1)
  const half = multiply(multiply(powerOfTen(-decimals), scale), rational(1n, 2n))
  return {
    start: at,
    end,
    printed,
    nominal,
    value: interval(subtract(nominal, half), add(nominal, half)),
    decimals
  }
}
