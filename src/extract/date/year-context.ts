import { CURRENCY_CODES, CURRENCY_WORDS } from '../../lexicon/currencies.ts'
import { SCALES } from '../../lexicon/number-words.ts'
import { unitBySymbol, unitByWord } from '../../lexicon/units.ts'
import { wordSet } from '../../lexicon/word-tables.ts'
import { MEASURED_NOUNS, YEAR_NOUNS } from '../../lexicon/year-nouns.ts'
import type { Token } from '../../model/token.ts'
import { isPluralNoun } from '../token-walk.ts'

/** Whether four digits are a year: decided by the words on both sides. */

const ALWAYS_AFTER = wordSet('since during until till throughout circa year years anno late early mid')
const COMPARING = wordSet('vs vs. versus')
const COMPARISON = wordSet(
  'compared comparison relative starting beginning ending along together prior back due dating dates dated date up similar next'
)
const DETERMINERS = wordSet('the a an this that its their his her our')
const NOT_UNITS = new Set([
  'second',
  'min',
  'd',
  'h',
  's',
  'mark',
  'bar',
  'real',
  'won',
  'foot',
  'A',
  'N',
  'J',
  'F',
  'T'
])
const CHANGES = wordSet(
  'increase decrease rise fall grow drop reduce shrink climb decline exceed outnumber surpass cut raise lower expand jump amount add close'
)
const AUXILIARIES = wordSet('was were is are will saw has had marked brought')

const at = (tokens: readonly Token[], index: number): string => tokens[index]?.lower ?? ''

/** A unit, scale or per cent sign behind the digits makes them an amount. */
function isMeasured(next: Token | undefined): boolean {
  if (!next) return false
  if (
    next.lower === '%' ||
    next.lower === '°' ||
    next.lower === '×' ||
    next.lower === 'percent' ||
    next.lower === 'per'
  )
    return true
  if (next.kind !== 'word' || NOT_UNITS.has(next.text)) return false
  return (
    SCALES.has(next.lower) ||
    unitByWord(next.lower) !== undefined ||
    CURRENCY_WORDS.has(next.lower) ||
    CURRENCY_CODES.has(next.text) ||
    (next.text.length < 5 && unitBySymbol(next.text) !== undefined)
  )
}

/** The plural noun that the digits would count, past at most two describing words. */
function countedNoun(tokens: readonly Token[], from: number): Token | undefined {
  for (let i = from; i < Math.min(from + 3, tokens.length); i++) {
    const token = tokens[i]!
    if (token.kind !== 'word' || token.wordClass === 'function' || YEAR_NOUNS.has(token.lower)) return undefined
    if (isPluralNoun(token)) return token
    if (token.capital || token.wordClass === 'verb' || token.wordClass === 'adverb') return undefined
  }
  return undefined
}

function changesBefore(tokens: readonly Token[], index: number): boolean {
  for (let i = index - 1; i >= Math.max(0, index - 3); i--) if (CHANGES.has(tokens[i]!.lemma)) return true
  return false
}

const isModern = (year: number): boolean => year >= 1900 && year <= 2100
const isRound = (year: number): boolean => year % 100 === 0 && year !== 2000

function afterPreposition(year: number, tokens: readonly Token[], index: number): boolean {
  const before = at(tokens, index - 1)
  const beyond = tokens[index - 2]
  if (before === 'in')
    return !(isRound(year) || year === 2000) || !/^(?:\d{1,2}|one|two|three)$/.test(beyond?.lower ?? '')
  if (before === 'by') return year > 2010 || !changesBefore(tokens, index - 1)
  if (before === 'of') return year >= 1500 && !MEASURED_NOUNS.has(beyond?.lemma ?? '')
  if (before === 'before' || before === 'after' || before === 'from' || before === 'post' || before === 'pre')
    return year >= 1400
  if (
    before === 'through' ||
    before === 'for' ||
    before === 'into' ||
    before === 'toward' ||
    before === 'towards' ||
    before === 'as'
  )
    return isModern(year)
  if (before === 'around' || before === 'about' || before === 'approximately') return year >= 1700 && year <= 2050
  if (before === 'to')
    return isModern(year) && (COMPARISON.has(beyond?.lower ?? '') || (year > 2000 && !changesBefore(tokens, index - 1)))
  if (before === 'than') return isModern(year) && /^(?:later|earlier|sooner|rather)$/.test(beyond?.lower ?? '')
  if (before === 'with' || before === 'on' || before === 'at' || before === 'against')
    return isModern(year) && (COMPARISON.has(beyond?.lower ?? '') || before === 'against')
  return COMPARING.has(before) && isModern(year)
}

const BOUNDS = wordSet('begin start end finish close enter')

/** "ended 2022 with", "began 2023 at": a verb of beginning or ending takes the year as its object. */
const isBound = (year: number, tokens: readonly Token[], index: number): boolean =>
  isModern(year) && BOUNDS.has(tokens[index - 1]?.lemma ?? '') && /^(?:with|at|on|as)$/.test(at(tokens, index + 1))

/** "(2018)", "(Smith, 2019)", "Paris, 1987,". */
function inBrackets(year: number, tokens: readonly Token[], index: number): boolean {
  const [before, after] = [at(tokens, index - 1), at(tokens, index + 1)]
  if ((before === '(' || before === '[') && /^[)\],;:]$/.test(after)) return year >= 1400
  if (after === ')' && isModern(year)) return before === ',' || tokens[index - 1]?.kind === 'word'
  return before === ',' && isModern(year) && tokens[index - 2]?.capital === true && /^[,.;:)]?$/.test(after)
}

/** "the 2018 peak", "a landmark 2017 paper", "its 2030 targets". */
function beforeNoun(year: number, tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]
  const next = tokens[index + 1]
  if (!isModern(year) || !next || next.kind !== 'word') return false
  if (YEAR_NOUNS.has(next.lower)) return before?.wordClass !== 'name' || !before.capital || /['’]s?$/.test(before.text)
  const described =
    before !== undefined &&
    (DETERMINERS.has(before.lower) || /['’]s?$/.test(before.text) || before.wordClass === 'adjective')
  return (
    described &&
    !isRound(year) &&
    next.wordClass !== 'function' &&
    (next.capital || next.wordClass === 'noun' || next.wordClass === 'adjective')
  )
}

function opensSentence(year: number, tokens: readonly Token[], index: number): boolean {
  const before = at(tokens, index - 1)
  if (!isModern(year) || (before !== '' && !/^[.!?:;|•]$/.test(before))) return false
  const next = tokens[index + 1]
  return (
    next === undefined ||
    AUXILIARIES.has(next.lower) ||
    /^[:–—,.()-]$/.test(next.lower) ||
    next.capital ||
    next.lower === 'in'
  )
}

export interface YearPlace {
  /** Token indices of the digits and of what follows them. */
  readonly index: number
  readonly next: number
  /** A date ends right before, joined by a comma, "and" or "or". */
  readonly listed: boolean
}

/** True when what follows makes the digits count or measure something. */
export function countsSomething(
  year: number,
  tokens: readonly Token[],
  { index, next }: Pick<YearPlace, 'index' | 'next'>
): boolean {
  if (isMeasured(tokens[next])) return true
  if (!countedNoun(tokens, next)) return false
  const before = tokens[index - 1]
  const recent = year >= 1900 && year <= 2049 && !isRound(year)
  const named =
    before !== undefined && (/^(?:the|its|their|his|her)$/.test(before.lower) || /['’]s?$/.test(before.text))
  const dated = /^(?:in|since|during|until|by)$/.test(before?.lower ?? '')
  return !(recent && (named || dated)) && !(dated && before!.capital && recent)
}

/** "c. 1850", "ca. 1850": the full stop may be a token of its own. */
function isCirca(tokens: readonly Token[], index: number): boolean {
  const before = at(tokens, index - 1)
  return /^ca?\.?$/.test(before === '.' ? at(tokens, index - 2) : before)
}

/** True when the four digits at token `index` are a year. */
export function isYear(year: number, tokens: readonly Token[], place: YearPlace): boolean {
  const { index, next, listed } = place
  if (countsSomething(year, tokens, place)) return false
  const before = tokens[index - 1]
  if (before && /^[$€£¥#+±<>≥≤~=/\\@_*×-]$/.test(before.lower)) return false
  if (tokens.length === next - index) return year >= 1800
  if (listed || ALWAYS_AFTER.has(before?.lower ?? '') || isCirca(tokens, index)) return true
  return (
    afterPreposition(year, tokens, index) ||
    isBound(year, tokens, index) ||
    inBrackets(year, tokens, index) ||
    beforeNoun(year, tokens, index) ||
    opensSentence(year, tokens, index)
  )
}
