import { CURRENCY_CODES, CURRENCY_SIGNS } from '../../lexicon/currencies.ts'
import type { Unit } from '../../lexicon/units.ts'
import { matchAt } from '../sticky.ts'
import { readDigits } from './digits.ts'
import type { Figure } from './figure.ts'
import { type Measure, readMeasure } from './measure.ts'
import { readNumberWords } from './number-words.ts'
import { readUnit } from './unit.ts'

/** A figure with its sign, currency, scale and unit. */
export interface Amount {
  readonly start: number
  readonly end: number
  readonly sign: '' | '+' | '-' | '±'
  readonly figure: Figure
  /** Power of ten of exponent and scale together. */
  readonly scale: number
  readonly unit: Unit | undefined
  readonly plus: boolean
  readonly odd: boolean
}

const SIGN = /[-+−–±] ?(?=[\d.$€£¥₹₩]|[A-Z]{1,3}\$)/y
const CURRENCY = /((?:U\.S\.|[A-Z]{1,2})?[$€£¥₹₩₽₺₫₦₱฿₪₴¢]) ?|([A-Z]{3}|Rs\.?|RM|Tk)[ \u00a0]?(?=[\d.])/y
const STARTS_DIGITS = /[\d.½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]/

/** Characters that a currency in front of a figure can be made of. */
const CURRENCY_BACK = /(?:(?:U\.S\.|[A-Z]{1,2})?[$€£¥₹₩₽₺₫₦₱฿₪₴¢] ?|(?<![A-Za-z])(?:[A-Z]{3}|Rs\.?|RM|Tk)[ \u00a0]?)$/
const SIGN_BACK = /(?:^|[\s([{"“'‘/~≈<>=≥≤,:;|])([-+−–±])$/
const SPACED_PLUS_MINUS = /(?:^|[\s(])± $/
const SIGN_THEN_CURRENCY = /[$€£¥₹₩₽₺₫₦₱฿₪₴¢][-−+]$/

/** Where the amount begins whose digits start at `at`: its currency and sign stand before them. */
export function amountStart(text: string, at: number): number {
  const before = text[at - 1]
  if (before === undefined || /[\p{L}\d]/u.test(before)) return at
  let start = at
  const window = text.slice(Math.max(0, at - 6), at)
  if (SIGN_THEN_CURRENCY.test(window)) return amountStart(text, at - 1)
  const currency = CURRENCY_BACK.exec(window)
  if (currency && isCurrency(currency[0])) start -= currency[0].length
  const sign = SIGN_BACK.exec(text.slice(Math.max(0, start - 2), start))
  if (sign) return start - 1
  return SPACED_PLUS_MINUS.test(text.slice(Math.max(0, start - 3), start)) ? start - 2 : start
}

function isCurrency(printed: string): boolean {
  const name = printed.trim()
  return CURRENCY_SIGNS.has(name) || CURRENCY_CODES.has(name)
}

function signOf(printed: string): Amount['sign'] {
  if (printed === '') return ''
  return printed[0] === '+' ? '+' : printed[0] === '±' ? '±' : '-'
}

/** Reads forward from `start`, which is the sign, the currency or the figure itself. */
export function readAmount(text: string, start: number, leans = false): Amount | undefined {
  let at = start
  let sign = matchAt(SIGN, text, at)?.[0] ?? ''
  at += sign.length
  const currency = matchAt(CURRENCY, text, at)
  const money = currency ? (CURRENCY_SIGNS.get(currency[1] ?? '') ?? CURRENCY_CODES.get(currency[2] ?? '')) : undefined
  if (money) at += currency![0].length
  if (money && !sign && /[-−+]/.test(text[at] ?? '')) sign = text[at++]!
  const figure = readFigure(text, at, leans)
  if (!figure) return undefined
  const measure = measureOf(text, figure, money)
  return {
    start,
    end: measure.end,
    sign: signOf(sign),
    figure,
    scale: figure.scale + measure.scale,
    unit: measure.unit,
    plus: measure.plus,
    odd: measure.odd
  }
}

/** "tens of millions of dollars" takes its unit behind a second "of"; ordinals and "doubled" take none. */
function measureOf(text: string, figure: Figure, money: Unit | undefined): Measure {
  if (figure.form === 'ordinal' || figure.form === 'multiple') return NOTHING(figure.end)
  const scaled = figure.scale > 0
  if (figure.form === 'fraction') return partOfUnit(text, figure) ?? readMeasure(text, figure.end, money, scaled)
  if (figure.form !== 'vague' || !text.startsWith(' of ', figure.end))
    return readMeasure(text, figure.end, money, scaled)
  const unit = readUnit(text, figure.end + 3, { money, scaled })
  return unit ? { ...NOTHING(unit.end), unit: unit.unit } : NOTHING(figure.end)
}

const OF_ONE = / of an?(?= )/y

/** "a tenth of a second", "three quarters of an hour": the unit stands behind the article. */
function partOfUnit(text: string, figure: Figure): Measure | undefined {
  const article = matchAt(OF_ONE, text, figure.end)
  if (!article) return undefined
  const unit = readUnit(text, figure.end + article[0].length, { money: undefined, scaled: false })
  return unit && { ...NOTHING(unit.end), unit: unit.unit }
}

const NOTHING = (end: number): Measure => ({ end, scale: 0, unit: undefined, plus: false, odd: false })

function readFigure(text: string, at: number, leans: boolean): Figure | undefined {
  if (STARTS_DIGITS.test(text[at] ?? '')) return readDigits(text, at)
  const word = matchAt(/[A-Za-z]+(?:-fold)?/y, text, at)
  return word ? readNumberWords(text, at, word[0].toLowerCase(), leans) : undefined
}
