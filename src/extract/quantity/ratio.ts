import type { Unit } from '../../lexicon/units.ts'
import { compare, divide, ONE, type Rational, rational, ZERO } from '../../quantity/rational.ts'
import { matchAt } from '../sticky.ts'
import { countsNoun, tokenFrom } from '../token-walk.ts'
import { type Amount, readAmount } from './amount.ts'
import { figure } from './figure.ts'
import { readMeasure } from './measure.ts'
import { dateAt, type Scan } from './scan.ts'

export const RATIO: Unit = { symbol: '', dimension: 'ratio', factor: ONE, offset: undefined, basis: undefined }

const COLON = /:(\d+(?:,\d{3})*(?:\.\d+)?)(?![\d:])/y
const TO_ONE = /(?: to |-to-)(?:1|one)(?![A-Za-z\d.,%]\d?| [a-z]+s )/y
const IN = /(?: in (?:every )?|-in-)/y
/** One or two words between: "one home in eight", "nine older patients in ten". */
const NOUN_IN = / ((?:[a-z]+ )?[a-z]+) in /y
const LEAST_WHOLE = rational(3n)
const OUT_OF = / out of (?:every |a total of )?/y
const SLASH = /\/(\d+(?:,\d{3})*)(st|nd|rd|th)?(?![\d/])/y
const SCORING = /^(?:scored|rated|rating|score|scoring|ranked|grade|graded)$/

function ratioOf(low: Amount, value: Rational, digits: string, end: number): Amount {
  const whole = figure({ end, form: 'fraction', value, digits, inWords: low.figure.inWords })
  return { ...low, end, figure: whole, scale: 0, unit: RATIO }
}

function quotient(low: Amount, high: Amount): Rational | undefined {
  return compare(high.figure.value, ZERO) > 0 ? divide(low.figure.value, high.figure.value) : undefined
}

/** "one in three", "9 out of 10". */
function readInEvery(scan: Scan, low: Amount, index: number): Amount | undefined {
  const { text, tokens } = scan
  const outOf = matchAt(OUT_OF, text, low.end)
  const match = outOf ?? matchAt(IN, text, low.end) ?? (low.figure.inWords ? matchAt(NOUN_IN, text, low.end) : null)
  if (!match) return undefined
  const high = readAmount(text, low.end + match[0].length)
  if (match[1] !== undefined && !isBareWhole(scan, high, index)) return undefined
  if (!high || high.unit || high.figure.form !== 'cardinal' || dateAt(scan.dates, high.start, high.end))
    return undefined
  const whole = high.scale === 0 ? high : { ...high, figure: { ...high.figure, value: wholeValue(high) } }
  if (compare(low.figure.value, whole.figure.value) >= 0) return undefined
  const value = quotient(low, whole)
  if (!value) return undefined
  const round = whole.figure.value.numerator <= 12n || whole.figure.value.numerator % 5n === 0n
  const small = low.figure.value.numerator <= 99n
  // "opened 3 in 5 cities" reads as a share as well; a plural behind the low figure would be "3 shops in 5 cities".
  if (!outOf && (!round || !small || tokens[index - 1]?.lower === 'from')) return undefined
  return ratioOf(low, value, `${low.figure.digits}/${high.figure.digits}`, high.end)
}

/** "one home in eight": nothing is counted by the second figure. */
function isBareWhole({ tokens, text }: Scan, high: Amount | undefined, index: number): boolean {
  if (!high?.figure.inWords || compare(high.figure.value, LEAST_WHOLE) < 0) return false
  return (
    /^(?: (?:is|was|are|were|has|had|have|will|would|could|can|even|and|in|of|on|at|to|by|now|still)(?![a-z])|[.,;:)]|$)/.test(
      text.slice(high.end, high.end + 8)
    ) && !countsNoun(tokens, tokenFrom(tokens, index, high.end))
  )
}

const wholeValue = (amount: Amount): Rational => ({
  numerator: amount.figure.value.numerator * 10n ** BigInt(amount.scale),
  denominator: amount.figure.value.denominator
})

/** "3/4 of", "1/27th", "scored 8/10"; other slashed digits are left to nobody. */
function readSlash(scan: Scan, low: Amount, index: number): Amount | 'nothing' | undefined {
  const { text, tokens } = scan
  const match = matchAt(SLASH, text, low.end)
  if (!match) return undefined
  const bottom = Number(match[1]!.replaceAll(',', ''))
  const end = low.end + match[0].length
  const top = Number(low.figure.digits)
  if (!Number.isInteger(top) || bottom === 0) return 'nothing'
  const value = divide(low.figure.value, { numerator: BigInt(bottom), denominator: 1n })
  const part = figure({ end, form: 'fraction', value, digits: `${top}/${bottom}` })
  const measure = readMeasure(text, end, undefined, false)
  if (!match[2] && [2, 3, 4, 8, 16].includes(bottom) && top < bottom && measure.unit)
    return { ...low, end: measure.end, figure: part, unit: measure.unit, scale: measure.scale }
  const scored = SCORING.test(tokens[index - 1]?.lower ?? '') || SCORING.test(tokens[index - 2]?.lower ?? '')
  const share =
    match[2] !== undefined || /^ of(?: |$)/.test(text.slice(end, end + 4)) || (end === text.length && low.start === 0)
  const counted = top < bottom && bottom > 12 && countsNoun(tokens, tokenFrom(tokens, index, end))
  return share || scored || counted ? ratioOf(low, value, part.digits, end) : 'nothing'
}

function isNamed({ tokens }: Scan, index: number): boolean {
  const before = tokens[index - 1]
  return before?.kind === 'word' && /^[A-Z]{2}/.test(before.text)
}

/** The ratio that starts with the bare figure `low`; "nothing" when slashed digits are no amount at all. */
export function readRatio(scan: Scan, low: Amount, index: number): Amount | 'nothing' | undefined {
  if (low.unit || low.scale > 0 || low.sign || low.figure.form !== 'cardinal') return undefined
  const { text } = scan
  const next = text[low.end]
  if (next === '/' && !low.figure.inWords) return readSlash(scan, low, index)
  if (next === ':' && !low.figure.inWords) {
    const colon = matchAt(COLON, text, low.end)
    const high = colon ? Number(colon[1]!.replaceAll(',', '')) : 0
    if (!colon || high === 0) return undefined
    // "ISO 8601:2019" is a standard and its year.
    if (/^(?:19|20)\d\d$/.test(colon[1]!) || isNamed(scan, index)) return 'nothing'
    const whole = readAmount(text, low.end + 1)
    const value = whole ? quotient(low, whole) : undefined
    return value ? ratioOf(low, value, `${low.figure.digits}:${colon[1]}`, low.end + colon[0].length) : undefined
  }
  const toOne = matchAt(TO_ONE, text, low.end)
  if (toOne && compare(low.figure.value, ONE) > 0 && scan.tokens[index - 1]?.lower !== 'from')
    return ratioOf(low, low.figure.value, `${low.figure.digits}:1`, low.end + toOne[0].length)
  return readInEvery(scan, low, index)
}
