import { MONTHS } from '../../lexicon/months.ts'
import { wordSet } from '../../lexicon/word-tables.ts'
import type { Token } from '../../model/token.ts'
import { compare, multiply, rational } from '../../quantity/rational.ts'
import { matchAt } from '../sticky.ts'
import { type Amount, readAmount } from './amount.ts'
import { dateAt, type Scan } from './scan.ts'
import { isLess } from './value.ts'

/** Two amounts that stand as the ends of one. */
export interface Range {
  readonly low: Amount
  readonly high: Amount
}

const DASH = /-?[-–—−‒~](?=[\d.$€£¥₹A-Z+−-])|[ \u2009][-–—][ \u2009](?=[\d.$€£¥₹])/y
const TO = /[-–]? (?:up )?to |[-–]to[-–]/y
const OR = /-? or |-or-/y
const AND = / and /y
const HEDGE_BETWEEN =
  /(?:about|around|roughly|approximately|nearly|almost|over|more than|perhaps|possibly|even|just|up to|as (?:many|much|high) as|~|≈|<|>) ?/y

/** Verbs and nouns of change: "rose from 9 to 14" gives two values, not a range. */
const CHANGE =
  wordSet(`rise grow increase fall drop decline decrease expand shrink climb jump improve go cut reduce raise lower change move slip surge plunge soar widen narrow
  double triple quadruple halve upgrade scale boost slash lift push bring revise shift accelerate slow dip swell contract advance recover rebound strengthen weaken
  up down growth reduction improvement expansion decrease upward downward evolve extend shorten convert transition tumble slide gain deteriorate worsen ease edge
  swing balloon dwindle plummet skyrocket trim drive take progress step bump inch creep`)

/** True when a change verb stands in the six tokens before "from". */
function isChange(tokens: readonly Token[], from: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - 8); i--) {
    if (CHANGE.has(tokens[i]!.lemma) || CHANGE.has(tokens[i]!.lower)) return true
    if (/^(?:range|vary|span|between|anywhere)$/.test(tokens[i]!.lemma)) return false
    if (/^[.;:]$/.test(tokens[i]!.lower)) return false
  }
  return false
}

const TEN = rational(10n)

type Join = 'dash' | 'to' | 'or' | 'and'

function readJoin(text: string, at: number, between: boolean): { join: Join; end: number } | undefined {
  const found = (pattern: RegExp, join: Join) => {
    const match = matchAt(pattern, text, at)
    return match ? { join, end: at + match[0].length } : undefined
  }
  return found(DASH, 'dash') ?? found(TO, 'to') ?? (between ? found(AND, 'and') : found(OR, 'or'))
}

const sameUnit = (a: Amount, b: Amount): boolean =>
  a.unit?.dimension === b.unit?.dimension && a.unit?.basis === b.unit?.basis

/** The low end with what it leaves to the high end to say: "3–8 trillion", "$4–6 million", "10–15×". */
function completeLow(low: Amount, high: Amount): Amount {
  const unit = low.unit ?? high.unit
  const takesScale =
    low.scale === 0 && high.scale > 0 && !low.figure.grouped && compare(low.figure.value, high.figure.value) < 0
  return { ...low, unit, scale: takesScale ? high.scale : low.scale }
}

/** The high end of "$4–6 million": the currency is printed once. */
function completeHigh(low: Amount, high: Amount): Amount {
  return !high.unit && low.unit?.dimension === 'money' ? { ...high, unit: low.unit } : high
}

function fits(low: Amount, high: Amount, join: Join): boolean {
  if (high.figure.form !== low.figure.form || (low.figure.form !== 'cardinal' && low.figure.form !== 'fraction'))
    return false
  if (low.unit && !high.unit) return false
  if (low.unit && high.unit && !sameUnit(low, high)) return false
  if (join === 'or')
    return low.scale === 0 && !low.figure.decimals && compare(high.figure.value, multiply(low.figure.value, TEN)) <= 0
  return true
}

const glues = (text: string, amount: Amount): boolean =>
  !amount.figure.inWords && /[A-Za-z]/.test(text[amount.end] ?? '')

/** The range that starts with `low`; `first` is the index of its first token, hedge not counted. */
export function readRange(scan: Scan, low: Amount, from: number): Range | undefined {
  const { text, tokens } = scan
  const before = tokens[from - 1]?.lower
  const join = readJoin(text, low.end, before === 'between')
  if (!join || low.plus) return undefined
  if (join.join === 'to' && before === 'from' && isChange(tokens, from - 1)) return undefined
  const hedge = matchAt(HEDGE_BETWEEN, text, join.end)
  const printed = readAmount(text, join.end + (hedge ? hedge[0].length : 0))
  if (!printed || glues(text, printed) || (join.join === 'dash' && printed.sign === '+')) return undefined
  if (/^[-–]\d/.test(text.slice(printed.end, printed.end + 2)) || dateAt(scan.dates, printed.start, printed.end))
    return undefined
  if (MONTHS.has(/^ ([A-Z][a-z]+)/.exec(text.slice(printed.end, printed.end + 12))?.[1]?.toLowerCase() ?? ''))
    return undefined
  const high = completeHigh(low, printed)
  if (!fits(low, high, join.join)) return undefined
  const whole = completeLow(low, high)
  return isLess(whole, high) ? { low: whole, high } : undefined
}

const PLUS_MINUS = / ?(?:±|\+\/[-−–]) ?/y

/** "10 ± 2 µm": the figure with its tolerance. */
export function readTolerance(text: string, centre: Amount): { centre: Amount; margin: Amount } | undefined {
  const sign = matchAt(PLUS_MINUS, text, centre.end)
  const margin = sign ? readAmount(text, centre.end + sign[0].length) : undefined
  if (!margin || margin.sign || (centre.unit && margin.unit && !sameUnit(centre, margin))) return undefined
  const unit = centre.unit ?? margin.unit
  const scale = centre.scale || margin.scale
  return { centre: { ...centre, unit, scale }, margin: { ...margin, unit, scale: margin.scale || scale } }
}

const LEAST_OF: Readonly<Record<string, string>> = {
  h: 'min',
  min: 's',
  ft: 'in',
  lb: 'oz',
  year: 'month',
  month: 'day',
  week: 'day',
  d: 'h',
  '°': 'arcmin'
}
const COMPOUND = /,? and | |, /y

/** "2 hours 30 minutes", "5 ft 10 in": the second amount of a compound measure. */
export function readCompound(text: string, first: Amount): Amount | undefined {
  const least = first.unit ? LEAST_OF[first.unit.symbol] : undefined
  const gap = least && first.figure.decimals === 0 && first.scale === 0 ? matchAt(COMPOUND, text, first.end) : null
  if (!gap || !/[\da-z]/.test(text[first.end + gap[0].length] ?? '')) return undefined
  const second = readAmount(text, first.end + gap[0].length)
  return second?.unit?.symbol === least && second?.scale === 0 ? second : undefined
}
