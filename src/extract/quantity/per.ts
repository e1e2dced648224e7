import { SCALES } from '../../lexicon/number-words.ts'
import { UNIT_OPENERS, type Unit, unitBySymbol, unitByWord } from '../../lexicon/units.ts'
import { baseForm } from '../../lexicon/words.ts'
import type { Token } from '../../model/token.ts'
import { matchAt } from '../sticky.ts'

/** What a figure is counted by: "year", "capita", "million token", "kWh". */
export interface Per {
  readonly words: string
  readonly end: number
}

const PERIODS: ReadonlyMap<string, string> = new Map([
  ['yr', 'year'],
  ['y', 'year'],
  ['annum', 'year'],
  ['annually', 'year'],
  ['yearly', 'year'],
  ['mo', 'month'],
  ['mth', 'month'],
  ['monthly', 'month'],
  ['wk', 'week'],
  ['weekly', 'week'],
  ['d', 'day'],
  ['daily', 'day'],
  ['h', 'hour'],
  ['hr', 'hour'],
  ['hourly', 'hour'],
  ['min', 'minute'],
  ['s', 'second'],
  ['sec', 'second'],
  ['quarterly', 'quarter']
])

/** Nouns that "a" or "each" can count by: "$5 a day", "€9 a head". */
const COUNTED_BY =
  /^(?:year|month|week|day|night|hour|minute|second|quarter|season|head|person|share|barrel|tonne|ton|kilo|kilogram|litre|liter|gallon|unit|piece|mile|kilometre|pound|bottle|ticket|pop|time|game|session|shift|term|lap|trip|decade|century|bbl|t|kg|L|gal|lb|oz|km|mi|ha|acre)$/

const OPENING = / ?\/ ?|[ -]per[ -]| (?:an?|each|every) /y
const NUMBER = /(\d[\d,]*(?:\.\d+)?)? ?([A-Za-z]+)?/y
const NEXT = / ([a-z]+)/y
const SECOND = /[ -]([a-z]+)/y
const WORDS = /(?:(square|sq|cubic) )?([\p{L}°%][\p{L}\d²³]*)/uy
// "two monthly payments" are not two a month: what follows may not be a noun.
const ADVERB =
  / (annually|yearly|monthly|weekly|daily|hourly|quarterly)(?= (?:in|on|by|to|from|for|and|or|at|of|with|as|since|until|over|between|during|across|worldwide|\[|\()|[.,;:)\]]|$)| p\.a\./y
const LETTER_SCALES: ReadonlyMap<string, string> = new Map([
  ['k', 'thousand'],
  ['K', 'thousand'],
  ['M', 'million'],
  ['MM', 'million'],
  ['B', 'billion']
])

/** Dictionary form of what is counted by; periods and units get their usual name. */
function normalise(word: string): string {
  const lower = word.toLowerCase()
  const period = PERIODS.get(lower)
  if (period) return period
  const unit = unitBySymbol(word) ?? unitByWord(lower)
  if (unit && unit.dimension !== 'duration') return unit.symbol
  return baseForm(lower)?.lemma ?? lower
}

/** "million", "100,000", "1M" in front of the noun. */
function readAmount(text: string, at: number): { words: string; end: number } {
  const match = matchAt(NUMBER, text, at)
  const digits = match?.[1]?.replaceAll(',', '')
  const letters = match?.[2] ?? ''
  const scale = LETTER_SCALES.get(letters) ?? (SCALES.has(letters.toLowerCase()) ? letters.toLowerCase() : undefined)
  if (scale) return { words: digits && digits !== '1' ? `${digits} ${scale}` : scale, end: at + match![0].length }
  if (!digits) return { words: '', end: at }
  const named = digits === '1000' ? 'thousand' : digits === '1000000' ? 'million' : digits
  return {
    words: named === '1' ? '' : named,
    end: at + match![0].length - letters.length - (letters && match![0].includes(' ') ? 1 : 0)
  }
}

function readNoun(text: string, at: number): Per | undefined {
  const match = matchAt(WORDS, text, at)
  if (!match) return undefined
  const end = at + match[0].length
  if (match[1]) return { words: normalise(`${match[1]} ${match[2]}`), end }
  const lower = match[2]!.toLowerCase()
  const second = UNIT_OPENERS.has(lower) ? matchAt(SECOND, text, end) : null
  const pair = second ? unitByWord(`${lower} ${second[1]}`) : undefined
  if (pair) return { words: pair.symbol, end: end + second![0].length }
  const classes = baseForm(lower)?.classes
  const describes = classes?.adjective !== undefined && classes.adjective > (classes.noun ?? -1)
  const following = describes ? matchAt(NEXT, text, end) : null
  if (following) return { words: `${lower} ${normalise(following[1]!)}`, end: end + following[0].length }
  return { words: normalise(match[2]!), end }
}

function readChain(text: string, first: Per): Per {
  let chain = first
  for (let i = 0; i < 2 && text[chain.end] === '/'; i++) {
    const next = readNoun(text, chain.end + 1)
    if (!next) break
    chain = { words: `${chain.words}/${next.words}`, end: next.end }
  }
  return chain
}

/** The "per" part that stands right at `at`. */
export function readPer(text: string, at: number): Per | undefined {
  const adverb = matchAt(ADVERB, text, at)
  if (adverb) return { words: adverb[1] ? PERIODS.get(adverb[1])! : 'year', end: at + adverb[0].length }
  const opening = matchAt(OPENING, text, at)
  if (!opening) return undefined
  const amount = readAmount(text, at + opening[0].length)
  // "40 MW/80 MWh" are two figures; "3 kg/100 km" is one.
  if (opening[0].includes('/') && /^\d+$/.test(amount.words) && !/^10+$/.test(amount.words)) return undefined
  const gap = text[amount.end] === ' ' || (amount.words !== '' && text[amount.end] === '-') ? 1 : 0
  const noun = readNoun(text, amount.end + (amount.words ? gap : 0))
  if (!noun) return amount.words ? { words: amount.words, end: amount.end } : undefined
  const isArticle = / (?:an?|each|every) /.test(opening[0])
  if (isArticle && (amount.words || !COUNTED_BY.test(noun.words))) return undefined
  if (noun.words === 'se' || noun.words === 'cent') return undefined
  return readChain(text, { words: amount.words ? `${amount.words} ${noun.words}` : noun.words, end: noun.end })
}

const REACH = 5
const COUNTS_BY = new Set(['per', 'a', 'an', 'each', 'every', '/'])

/** The "per" part behind the counted noun: "12 deaths per 100,000 people", "25 million visitors a year". */
export function readPerBehindNoun(text: string, tokens: readonly Token[], from: number): Per | undefined {
  const last = Math.min(from + REACH, tokens.length)
  for (let i = from; i < last; i++) {
    const token = tokens[i]!
    const { lower } = token
    if (i > from && COUNTS_BY.has(lower) && tokens[i - 1]!.lower !== 'and') {
      const per = readPer(text, tokens[i - 1]!.end)
      if (per || lower === 'per') return per
    }
    if (token.kind !== 'word' || (token.wordClass === 'function' && lower !== 'and' && lower !== 'of')) return undefined
  }
  return undefined
}

const SHORT: ReadonlyMap<string, string> = new Map([
  ['hour', 'h'],
  ['second', 's']
])

/** "km" per "hour" is a unit of its own. */
export function composedUnit(unit: Unit, per: string): Unit | undefined {
  return unitBySymbol(`${unit.symbol}/${SHORT.get(per) ?? per}`)
}
