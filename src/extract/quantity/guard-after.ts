import { STREETS } from '../../lexicon/labels.ts'
import { wordSet } from '../../lexicon/word-tables.ts'
import { lookUp } from '../../lexicon/words.ts'
import type { Token } from '../../model/token.ts'
import { matchAt } from '../sticky.ts'
import { countsNoun, isPluralNoun, opensSentence } from '../token-walk.ts'
import type { Amount } from './amount.ts'
import { labelledUntil } from './guard-before.ts'
import type { Scan } from './scan.ts'

/** Figures that read well and still are no amount: names, years, pronouns, compounds. */

const YEAR = /^(?:19|20)\d\d$|^2100$/
const COMPOUND = /[-‑]([A-Za-z]+)/y
const RANKING_WORDS = /^(?:top|bottom|best|worst|big|under|over)$/
const SCREENS =
  / (?:video|resolution|display|screen|tv|television|monitor|content|stream|footage|uhd|hdr|blu|ultra|camera)/iy
const STATUTES = / (?:CFR|U\.S\.C?\.?|USC|F\.[23]d|S\. ?Ct\.|Fed\. Reg\.)(?![a-z])/y
const FIRM = /3M(?=$| (?:Co|Corp|Company|Inc|and )|['’]s|[,.;)])/y
const NOT_A_PART = wordSet(
  'way off time hand handed sided dimensional party fold self liner man woman shot faced piece up on one two to for in shaped like size sum'
)
const PREPOSITIONS = wordSet('in at for from of by with on across among to between than and or')

/** A figure with nothing but its digits: the kind that names are made of. */
const isBare = (amount: Amount): boolean =>
  amount.unit === undefined &&
  amount.scale === 0 &&
  amount.sign === '' &&
  !amount.plus &&
  !amount.figure.grouped &&
  amount.figure.form === 'cardinal'

function isName(token: Token, tokens: readonly Token[], index: number): boolean {
  if (token.kind !== 'word' || token.wordClass === 'function') return false
  if (!token.capital) return /[A-Z]/.test(token.text)
  return (
    token.wordClass === 'name' ||
    token.wordClass === 'noun' ||
    !opensSentence(tokens, index) ||
    token.text === token.text.toUpperCase()
  )
}

/** "Falcon 9", "Windows 11", "Otter 3": a number right behind a name belongs to it. */
function belongsToName(scan: Scan, amount: Amount, first: number, next: number): boolean {
  const { text, tokens } = scan
  const before = tokens[first - 1]
  if (!before || text[before.end] !== ' ' || before.end + 1 !== amount.start || /['’]s?$/.test(before.text))
    return false
  if (before.kind === 'number') return isNumberedName(tokens, first - 1)
  if (!isName(before, tokens, first - 1)) return false
  const opener = tokens[first - 2]
  return !(opener && PREPOSITIONS.has(opener.lower) && opensSentence(tokens, first - 2) && countsNoun(tokens, next))
}

/** "Otter 3 40B": the second number of a name. */
function isNumberedName(tokens: readonly Token[], index: number): boolean {
  const name = tokens[index - 1]
  return name !== undefined && isName(name, tokens, index - 1) && /^\d+(?:\.\d+)?$/.test(tokens[index]!.lower)
}

/** "the 28-country study" counts countries; "a two-way street" and "10-K" count nothing. */
function isOddCompound(text: string, amount: Amount): boolean {
  if (text[amount.end] !== '-' && text[amount.end] !== '‑') return false
  const word = matchAt(COMPOUND, text, amount.end)?.[1]
  if (!word) return !/^- (?:to|or|and) /.test(text.slice(amount.end, amount.end + 6))
  if (NOT_A_PART.has(word.toLowerCase()) || /^[A-Z]/.test(word) || word.length < 3) return true
  const entry = lookUp(word)
  const value = amount.figure.value.numerator
  if (amount.figure.inWords && value <= 1n) return true
  return entry ? entry.classes.noun === undefined : amount.figure.inWords
}

const COUNTS_ONE = wordSet(
  'only just exactly precisely has have had with contains contain contained includes include included'
)
const NOT_ONE = wordSet('thing day time side hand way reason point must should can could may might would will')

/** "one" is an amount before a unit, in a hedge or a set frame; elsewhere it is a pronoun or an article. */
function isPronoun(scan: Scan, amount: Amount, first: number, next: number, hedged: boolean): boolean {
  if (
    amount.figure.digits !== '1' ||
    amount.figure.form !== 'cardinal' ||
    !amount.figure.inWords ||
    amount.unit ||
    amount.scale > 0
  )
    return false
  const { tokens } = scan
  const noun = tokens[next]
  if (noun?.kind !== 'word' || noun.capital || noun.wordClass === 'function' || NOT_ONE.has(noun.lower)) return true
  return !hedged && !COUNTS_ONE.has(tokens[first - 1]?.lower ?? '')
}

const NO_ZERO = wordSet('net near absolute ground patient from to below above of day')

function isZeroIdiom({ text, tokens }: Scan, amount: Amount, first: number): boolean {
  if (!amount.figure.inWords || amount.figure.digits !== '0') return false
  return text[amount.end] === '-' || text[amount.start - 1] === '-' || NO_ZERO.has(tokens[first - 1]?.lower ?? '')
}

/** A capital inside a sentence makes a number word part of a name: "the Group of Seven", "the Big Five". */
function isNamedWord({ text, tokens }: Scan, amount: Amount, first: number): boolean {
  if (!amount.figure.inWords || amount.scale > 0 || amount.unit) return false
  return /[A-Z]/.test(text[amount.start] ?? '') && !opensSentence(tokens, first) && tokens[first - 1]?.kind === 'word'
}

function isYear(scan: Scan, amount: Amount, next: number, hedge: string): boolean {
  if (!YEAR.test(amount.figure.digits) || amount.figure.inWords) return false
  if (hedge !== 'exact' && hedge !== 'about') return false
  return !countsNoun(scan.tokens, next)
}

/** "18-5" is a score or a name when it is no range. */
const isBrokenRange = (text: string, amount: Amount): boolean => /^[-–—]\d/.test(text.slice(amount.end, amount.end + 2))

/** "2.4 Market size": the number of a heading. */
const opensHeading = (text: string, amount: Amount): boolean =>
  amount.start === 0 && amount.figure.decimals > 0 && /^ +[A-Z\d]/.test(text.slice(amount.end, amount.end + 3))

export interface Position {
  /** Index of the amount's first token. */
  readonly first: number
  /** Index of the first token behind it. */
  readonly next: number
  /** Index of the first token of its hedge. */
  readonly from: number
  readonly hedge: string
}

/** Offset behind the numbers that a standard's name lists: "ISO 8601, 8602 and 8603". */
export function namedUntil({ text, tokens }: Scan, first: number, end: number): number {
  return /^[A-Z]{2,}$/.test(tokens[first - 1]?.text ?? '') ? labelledUntil(text, end) : end
}

/** True when the amount is part of a name, a year or an idiom. */
export function ruledOutAfter(scan: Scan, amount: Amount, { first, next, from, hedge }: Position): boolean {
  const { text, tokens } = scan
  const behind = text[amount.end] ?? ''
  if (!amount.figure.inWords && /[\p{L}_@\\^]/u.test(behind) && !endsInSign(text, amount)) return true
  if (/['’]/.test(behind) && /^s(?![a-z])/.test(text.slice(amount.end + 1, amount.end + 3))) return true
  if (amount.scale === 3 && matchAt(SCREENS, text, amount.end)) return true
  if (matchAt(FIRM, text, amount.start)) return true
  const hedged = from < first
  if (
    isPronoun(scan, amount, first, next, hedged) ||
    isZeroIdiom(scan, amount, first) ||
    isNamedWord(scan, amount, first)
  )
    return true
  if (
    amount.figure.form === 'cardinal' &&
    amount.figure.digits === '0.5' &&
    amount.figure.inWords &&
    !amount.unit &&
    amount.scale === 0
  )
    return true
  if (amount.unit === undefined && amount.figure.form !== 'ordinal' && isOddCompound(text, amount)) return true
  if (isParameterCount(amount)) return belongsToName(scan, amount, first, next)
  if (!isBare(amount)) return false
  if (isYear(scan, amount, next, hedge) || isBrokenRange(text, amount) || opensHeading(text, amount)) return true
  if (!hedged && RANKING_WORDS.test(tokens[first - 1]?.lower ?? '')) return true
  if (matchAt(STREETS, text, amount.end) || matchAt(STATUTES, text, amount.end)) return true
  return !hedged && !amount.figure.inWords && belongsToName(scan, amount, first, next)
}

/** The unit may close in a sign that letters can follow: "51°N". */
const endsInSign = (text: string, amount: Amount): boolean => /[°%″€£$]/.test(text[amount.end - 1] ?? '')

/** "70B", "7B" are sizes when they stand alone and part of the name behind one. */
const isParameterCount = (amount: Amount): boolean =>
  amount.unit === undefined && amount.scale === 9 && !amount.figure.inWords && !amount.plus

const SUPERLATIVE = /(?:est|most|least)$/
const RANK_WORDS = /^(?:ranked|ranks|rank|ranking|placed|finished|finishes|came|comes|in)$/
const NOT_RANKED = wordSet(
  'half halves hand party parties person world thought nature degree degrees place, rate class column wave century wind time generation language sector'
)
const DETERMINERS = wordSet("the a its his her their our this 's")

/** An ordinal counts when it clearly orders a thing: "ranked 12th", "the third largest", "its fourth edition". */
export function isClearOrdinal({ tokens, text }: Scan, amount: Amount, first: number, next: number): boolean {
  const before = tokens[first - 1]
  const noun = tokens[next]
  const hyphen = text[amount.end] === '-'
  const tail = matchAt(COMPOUND, text, amount.end)?.[1] ?? ''
  if (hyphen) return SUPERLATIVE.test(tail)
  if (RANK_WORDS.test(before?.lower ?? '') && before?.lower !== 'in') return true
  if (noun?.lower === 'place') return amount.figure.digits !== '1' || tokens[first - 2]?.lower !== 'in'
  if (amount.figure.digits === '1' || !noun || noun.kind !== 'word' || noun.capital || noun.wordClass === 'function')
    return false
  if (NOT_RANKED.has(noun.lower) || isPluralNoun(noun)) return false
  if (!amount.figure.inWords) return true
  const determined = before !== undefined && (DETERMINERS.has(before.lower) || /['’]s$/.test(before.text))
  return determined && (SUPERLATIVE.test(noun.lower) || noun.wordClass === 'noun')
}
