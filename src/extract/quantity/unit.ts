import { CURRENCY_CODES, CURRENCY_OPENERS, CURRENCY_WORDS, POUNDS, TRAILING_SIGNS } from '../../lexicon/currencies.ts'
import { UNIT_OPENERS, type Unit, unitBySymbol, unitByWord } from '../../lexicon/units.ts'
import { ONE } from '../../quantity/rational.ts'
import { matchAt } from '../sticky.ts'
import { around } from './scan.ts'

export const MULTIPLE: Unit = { symbol: '×', dimension: 'multiple', factor: ONE, offset: undefined, basis: undefined }

const CHUNK = /([ \u00a0\u202f\u2009‑-]?)([\p{L}°º%‰٪″$€£¥₹₽¢][\p{L}\d°%²³^/·]*)/uy
const MORE_WORDS = /[ \u00a0-]([A-Za-z]+)(?:[ \u00a0-]([A-Za-z]+))?/y
const FOOTNOTED = /CO[2₂](?:e|eq)?$/
const COMPARED = / (?:as|more|less|fewer|the|its|their|that|those|what|\w+er)(?![a-z])/y
export const KELVIN_TALK = /°|temperature|kelvin|cryo|superconduct|melting|boiling|thermal/i
export const TALK_REACH = 150
const QUOTE_REACH = 400
const BEHIND_FEET = /(?:ft|feet|foot) \d{1,2}(?:\.\d)? in$/
const SCANNER = / (?:MRI|scanner|magnet|field)/y
const BETWEEN =
  /(?:more|additional|extra|further|consecutive|full|straight|calendar|business|working|long|short|whole) /y

/** Spellings of units that are also names or words; only lower case is the unit. */
const SURNAMES =
  /^(?:tesla|newton|amp|ampere|pascal|watt|joule|hertz|dalton|ohm|volt|kelvin|mole|bar|bit|foot|cent|rand|mark|torr|carat|acre|stone|sterling)s?$/i

interface Context {
  /** Currency printed before the figure. */
  readonly money: Unit | undefined
  /** A scale stands between the figure and the unit. */
  readonly scaled: boolean
}

export interface UnitRead {
  readonly unit: Unit
  readonly end: number
}

/** Symbols that are a letter or a common word as well: where they may stand. */
function isPlausibleSymbol(text: string, symbol: string, gap: string, end: number): boolean {
  const next = text[end] ?? ''
  if (gap === '-' || gap === '‑')
    return symbol.length > 1 ? !/^(?:us|pp|as|kt)$/.test(symbol) : /[mgshtLVW]/.test(symbol) && next !== '-'
  if (symbol === 'A' && gap !== '') return !/^ [a-z]/.test(text.slice(end, end + 2)) && next !== '-'
  if (symbol === 'd' || symbol === 'us' || symbol === 'pm') return symbol !== 'pm' && (gap === '' || symbol === 'd')
  if (symbol === 's' && gap === '')
    return (
      !/\d0$/.test(text.slice(Math.max(0, end - 3), end - 1)) || /[.,]\d/.test(text.slice(Math.max(0, end - 4), end))
    )
  if (symbol.length === 1 && gap !== '') return next !== '-' && next !== "'" && next !== '’'
  return true
}

function bySymbol(text: string, symbol: string, gap: string, end: number): Unit | undefined {
  const unit = unitBySymbol(symbol) ?? unitBySymbol(symbol.replace(FOOTNOTED, ''))
  return unit && isPlausibleSymbol(text, symbol, gap, end) ? unit : undefined
}

function bySeveralWords(text: string, first: string, end: number): UnitRead | undefined {
  if (!UNIT_OPENERS.has(first) && !CURRENCY_OPENERS.has(first)) return undefined
  const match = matchAt(MORE_WORDS, text, end)
  if (!match) return undefined
  const two = `${first} ${match[1]!.toLowerCase()}`
  const three = match[2] ? `${two} ${match[2].toLowerCase()}` : two
  const longer = unitByWord(three) ?? CURRENCY_WORDS.get(three)
  if (longer) return { unit: longer, end: end + match[0].length }
  const shorter = unitByWord(two) ?? CURRENCY_WORDS.get(two)
  return shorter ? { unit: shorter, end: end + 1 + match[1]!.length } : undefined
}

function byWord(word: string, context: Context): Unit | undefined {
  const lower = word.toLowerCase()
  if ((lower === 'pounds' || lower === 'pound') && (context.scaled || context.money)) return POUNDS
  if ((lower === 'won' || lower === 'crown' || lower === 'crowns') && !context.scaled) return undefined
  const unit = unitByWord(lower) ?? CURRENCY_WORDS.get(lower)
  return unit && (word === lower || !SURNAMES.test(word)) ? unit : undefined
}

/** "12×", "3x faster", "10-fold", "five times as many". */
function readMultiple(text: string, chunk: string, gap: string, end: number): UnitRead | undefined {
  const lower = chunk.toLowerCase()
  if (lower === 'fold') return { unit: MULTIPLE, end }
  if (lower === 'x' && gap === '' && !/^ ?\d/.test(text.slice(end, end + 2))) return { unit: MULTIPLE, end }
  if (lower === 'times' && gap !== '' && matchAt(COMPARED, text, end)) return { unit: MULTIPLE, end }
  return undefined
}

function readCross(text: string, at: number): UnitRead | undefined {
  const match = matchAt(/ ?×(?! ?\d)/y, text, at)
  return match ? { unit: MULTIPLE, end: at + match[0].length } : undefined
}

/** "in" is an inch only behind a hyphen, behind feet or right before a closing bracket: "800 mm (31 in)". */
function asInch(text: string, chunk: string, gap: string, end: number): UnitRead | undefined {
  if (chunk !== 'in') return undefined
  const isInch =
    gap === '-' ? text[end] !== '-' : text[end] === ')' || BEHIND_FEET.test(text.slice(Math.max(0, end - 16), end))
  return isInch ? { unit: unitByWord('inch')!, end } : undefined
}

/** "4 K" in talk of temperature; elsewhere a thousand. */
function asKelvin(text: string, chunk: string, gap: string, end: number): UnitRead | undefined {
  if (chunk !== 'K' || gap === '' || gap === '-') return undefined
  return KELVIN_TALK.test(around(text, end, TALK_REACH)) ? { unit: unitByWord('kelvin')!, end } : undefined
}

/** 13” or 7" behind digits is an inch unless the mark closes a quotation. */
function asInchMark(text: string, at: number): UnitRead | undefined {
  const mark = text[at]
  if ((mark !== '”' && mark !== '"') || !/\d/.test(text[at - 1] ?? '')) return undefined
  let open = 0
  for (let i = Math.max(0, at - QUOTE_REACH); i < at; i++) {
    if (mark === '"') open += text[i] === '"' ? 1 : 0
    else if (text[i] === '“') open++
    else if (text[i] === '”' && !/\d/.test(text[i - 1] ?? '')) open--
  }
  const isQuoted = mark === '"' ? open % 2 === 1 : open > 0
  return isQuoted ? undefined : { unit: unitByWord('inch')!, end: at + 1 }
}

/** "1.5T MRI": the letter is a trillion elsewhere. */
function asTesla(text: string, chunk: string, end: number): UnitRead | undefined {
  return chunk === 'T' && matchAt(SCANNER, text, end) ? { unit: unitByWord('tesla')!, end } : undefined
}

/** "five more years": an adjective may stand before a period of time. */
function pastAdjective(text: string, at: number): UnitRead | undefined {
  if (text[at] !== ' ') return undefined
  const adjective = matchAt(BETWEEN, text, at + 1)
  const noun = adjective ? matchAt(/[a-z]+/y, text, at + 1 + adjective[0].length) : null
  const unit = noun ? unitByWord(noun[0]) : undefined
  return unit?.dimension === 'duration' ? { unit, end: at + 1 + adjective![0].length + noun![0].length } : undefined
}

/** A currency sign behind the figure, unless it opens the next figure: "5 €" but not "5 €10". */
function trailingSign(text: string, chunk: string, start: number): UnitRead | undefined {
  const sign = TRAILING_SIGNS.get(chunk[0]!)
  return sign && !/\d/.test(text[start + 1] ?? '') && !/^ \d/.test(text.slice(start + 1, start + 3))
    ? { unit: sign, end: start + 1 }
    : undefined
}

/** The unit that stands at `at`, behind one space, a hyphen or nothing. */
export function readUnit(text: string, at: number, context: Context): UnitRead | undefined {
  const cross = readCross(text, at)
  if (cross) return cross
  const match = matchAt(CHUNK, text, at)
  if (!match) return asInchMark(text, at)
  const [all, gap, chunk] = match as unknown as [string, string, string]
  const end = at + all.length
  const start = end - chunk.length
  const several = bySeveralWords(text, chunk.toLowerCase(), end)
  if (several) return several
  const symbol = bySymbol(text, chunk, gap, end)
  if (symbol) return { unit: symbol, end }
  const found = (gap !== '' || chunk.length === 3 ? CURRENCY_CODES.get(chunk) : undefined) ?? byWord(chunk, context)
  if (found) return { unit: found, end }
  const special =
    readMultiple(text, chunk, gap, end) ??
    asInch(text, chunk, gap, end) ??
    asTesla(text, chunk, end) ??
    asKelvin(text, chunk, gap, end) ??
    trailingSign(text, chunk, start)
  if (special) return special
  if (chunk[0] === '°' || chunk[0] === '%' || chunk[0] === '‰') return { unit: unitBySymbol(chunk[0])!, end: start + 1 }
  const slash = chunk.indexOf('/')
  if (slash > 0) return beforeSlash(text, chunk.slice(0, slash), gap, start + slash, context)
  return pastAdjective(text, at)
}

function beforeSlash(text: string, head: string, gap: string, end: number, context: Context): UnitRead | undefined {
  const unit = bySymbol(text, head, gap, end) ?? CURRENCY_CODES.get(head) ?? byWord(head, context)
  return unit ? { unit, end } : undefined
}
