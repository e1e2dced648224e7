import { CARDINALS, DENOMINATORS, MULTIPLES, ORDINALS, SPELLED_SCALES, VAGUE_PLURALS } from '../../lexicon/number-words.ts'
import { multiply, powerOfTen, type Rational, rational } from '../../quantity/rational.ts'
import { matchAt, readAndPart } from './digits.ts'
import { type Figure, figure } from './figure.ts'

const WORD = /[A-Za-z]+/y

interface Word {
  readonly lower: string
  readonly end: number
}

function wordAt(text: string, at: number): Word | undefined {
  const match = matchAt(WORD, text, at)
  return match ? { lower: match[0].toLowerCase(), end: at + match[0].length } : undefined
}

/** The word behind one space or hyphen. */
function nextWord(text: string, end: number): Word | undefined {
  const gap = text[end]
  return gap === ' ' || gap === '-' || gap === '\u00a0' || gap === '‑' ? wordAt(text, end + 1) : undefined
}

interface Cardinal {
  readonly end: number
  readonly total: bigint
  /** Power of ten of the scale word that closes it. */
  readonly scale: number
  /** An ordinal that closes it: "twenty-first". */
  readonly ordinal: boolean
}

/** True when a cardinal below `value`'s last zeros may follow: "twenty" + "five", "two hundred" + "six". */
const takes = (value: number, next: number): boolean =>
  value >= 100 ? value % 100 === 0 && next < 100 : value >= 20 && value % 10 === 0 && next > 0 && next < 10

function afterAnd(text: string, word: Word): Word | undefined {
  const next = nextWord(text, word.end)
  return next && CARDINALS.has(next.lower) && next.lower !== 'zero' ? next : undefined
}

/** "two hundred and five thousand", read word by word until one does not fit. */
function readCardinal(text: string, first: Word, start: number | undefined): Cardinal | undefined {
  let total = 0n
  let current = start ?? -1
  let largest = 30
  let read: Cardinal | undefined
  let word: Word | undefined = first
  while (word) {
    if (word.lower === 'and' && (current >= 100 || (current < 0 && total > 0n))) word = afterAnd(text, word)
    if (!word) break
    const cardinal = CARDINALS.get(word.lower)
    const scale = SPELLED_SCALES.get(word.lower)
    const ordinal = current >= 20 ? ORDINALS.get(word.lower) : undefined
    if (cardinal !== undefined && (current < 0 || takes(current, cardinal))) current = Math.max(current, 0) + cardinal
    else if (word.lower === 'hundred' && current > 0 && current < 100) current *= 100
    else if (scale !== undefined && current > 0 && scale < largest) {
      total += BigInt(current) * 10n ** BigInt(scale)
      largest = scale
      current = -1
    } else if (ordinal !== undefined && takes(current, ordinal)) return { end: word.end, total: total + BigInt(current + ordinal), scale: 0, ordinal: true }
    else break
    read = { end: word.end, total: total + BigInt(Math.max(current, 0)), scale: current < 0 ? largest : 0, ordinal: false }
    word = nextWord(text, word.end)
  }
  return read
}

function cardinalFigure(text: string, read: Cardinal): Figure {
  const whole = read.total / 10n ** BigInt(read.scale)
  const exact = whole * 10n ** BigInt(read.scale) === read.total
  const value = exact ? rational(whole) : multiply(rational(read.total), powerOfTen(-read.scale))
  const digits = String(exact ? whole : read.total)
  const base = figure({ end: read.end, value, digits, scale: read.scale, inWords: true, form: read.ordinal ? 'ordinal' : 'cardinal' })
  const zeros = digits.length - digits.replace(/0+$/, '').length
  if (read.scale > 0 || read.ordinal) return base
  const part = readAndPart(text, read.end)
  if (!part) return read.total > 0n ? { ...base, zeros } : base
  return withPart(text, base, part)
}

/** "two and a half", with the scale behind it: "two and a half million". */
function withPart(text: string, base: Figure, part: { end: number; top: bigint; bottom: bigint }): Figure {
  const scaled = nextWord(text, part.end)
  const scale = scaled ? SPELLED_SCALES.get(scaled.lower) : undefined
  const value = rational(base.value.numerator * part.bottom + part.top, part.bottom)
  const tenths = (100n * part.top) / part.bottom
  const digits = `${base.digits}.${String(tenths).replace(/0$/, '')}`
  const end = scale === undefined ? part.end : scaled!.end
  return { ...base, end, value, digits, decimals: digits.length - digits.indexOf('.') - 1, scale: scale ?? 0 }
}

/** "third", "thirds" and the like behind a cardinal; "seconds" and "one second" are time. */
function readDenominator(text: string, read: Cardinal): Figure | undefined {
  const word = nextWord(text, read.end)
  const bottom = word ? DENOMINATORS.get(word.lower) : undefined
  if (!word || bottom === undefined || read.scale > 0 || read.total >= 100n || read.total === 0n) return undefined
  const isPlural = word.lower.endsWith('s') || word.lower === 'halves'
  const hyphen = text[read.end] !== ' '
  if (read.total === 1n ? isPlural : !isPlural) return undefined
  // "three quarters" may be nine months; "three-quarters" and "three quarters of" are a fraction.
  if (word.lower === 'quarters' && !hyphen && !/^ (?:of|the) /.test(text.slice(word.end, word.end + 5))) return undefined
  // "one quarter" and "one third place" likewise.
  if (read.total === 1n && !hyphen && !FRACTION_TAIL.test(text.slice(word.end, word.end + 8))) return undefined
  return figure({ end: word.end, form: 'fraction', value: rational(read.total, BigInt(bottom)), digits: `${read.total}/${bottom}`, inWords: true })
}

const FRACTION_TAIL = /^(?: of | the | more| less| high| low| fast| cheap| larg| small|[.,;:)]|$)/

/** "a third of", "by a quarter": the article needs what follows or goes before it to make a fraction. */
function readArticleFraction(text: string, word: Word, leans: boolean): Figure | undefined {
  const bottom = DENOMINATORS.get(word.lower)
  if (bottom === undefined || word.lower.endsWith('s') || bottom > 100) return undefined
  const tail = text.slice(word.end, word.end + 8)
  const clear = / of | more| less| high| low| fast| cheap| larg| small/.test(tail) && FRACTION_TAIL.test(tail)
  if (!clear && !(leans && FRACTION_TAIL.test(tail))) return undefined
  const large = /^ of an? (million|billion|trillion)(?![a-z])/i.exec(text.slice(word.end, word.end + 16))
  if (large) return scaledPart(word.end + large[0].length, rational(1n, BigInt(bottom)), SPELLED_SCALES.get(large[1]!.toLowerCase())!)
  return figure({ end: word.end, form: 'fraction', value: rational(1n, BigInt(bottom)), digits: `1/${bottom}`, inWords: true })
}

function scaledPart(end: number, value: Rational, scale: number): Figure {
  const digits = value.denominator === 2n ? '0.5' : value.denominator === 4n ? '0.25' : `${value.numerator}/${value.denominator}`
  return figure({ end, value, digits, decimals: Math.max(digits.length - 2, 1), scale, inWords: true })
}

const HALF_OF = /^(?: of(?: |$)| the | its | their | his | her | our | all | as | that )/
const HALF_A = / an? (?=[a-z])/iy

/** "half a million", "half an hour", "half of", "half the". */
function readHalf(text: string, word: Word, leans: boolean): Figure | undefined {
  const part = { form: 'fraction', value: rational(1n, 2n), digits: '1/2', inWords: true } as const
  const article = matchAt(HALF_A, text, word.end)
  if (article) {
    const next = wordAt(text, word.end + article[0].length)!
    const scale = SPELLED_SCALES.get(next.lower)
    if (scale !== undefined) return scaledPart(next.end, rational(1n, 2n), scale)
    if (next.lower === 'dozen') return figure({ end: next.end, value: rational(6n), digits: '6', inWords: true })
    // The unit is read behind the article: "half an hour", "half a kilometre".
    return figure({ end: word.end + article[0].length - 1, value: rational(1n, 2n), digits: '0.5', decimals: 1, inWords: true })
  }
  const tail = text.slice(word.end, word.end + 7)
  if (HALF_OF.test(tail) || (leans && /^(?:[.,;:)]|$)/.test(tail))) return figure({ end: word.end, ...part })
  return undefined
}

/** "tens of millions", "hundreds of": at least one such unit and below the next larger word. */
function readVague(text: string, word: Word): Figure | undefined {
  const power = VAGUE_PLURALS.get(word.lower) ?? (word.lower === 'dozens' ? 1 : undefined)
  if (power === undefined) return undefined
  const of = nextWord(text, word.end)
  if (of?.lower !== 'of') return undefined
  const large = nextWord(text, of.end)
  const more = large ? VAGUE_PLURALS.get(large.lower) : undefined
  const base = { form: 'vague', inWords: true } as const
  const steps = power < 3 ? 1 : 3
  if (large && more !== undefined && more > power)
    return figure({ ...base, end: large.end, value: powerOfTen(power), top: powerOfTen(power + steps), digits: '1', scale: more })
  if (power === 1 && word.lower === 'tens') return undefined
  const value = word.lower === 'dozens' ? rational(24n) : powerOfTen(power)
  return figure({ ...base, end: word.end, value, top: powerOfTen(power + (power === 1 ? 2 : steps)), digits: '1' })
}

const FEW = /(?: few| couple(?: of)?)? (hundred|dozen|thousand|million|billion|trillion)(?![a-z])/iy

/** "several hundred", "a few thousand": two to nine of them. */
function readFew(text: string, at: number): Figure | undefined {
  const match = matchAt(FEW, text, at)
  if (!match) return undefined
  const word = match[1]!.toLowerCase()
  const unit = word === 'hundred' ? powerOfTen(2) : word === 'dozen' ? rational(12n) : powerOfTen(SPELLED_SCALES.get(word)!)
  const top = multiply(rational(match[0].toLowerCase().includes('couple') ? 3n : 9n), unit)
  return figure({ end: at + match[0].length, form: 'vague', value: multiply(rational(2n), unit), top, digits: '2', inWords: true })
}

const DOZEN = /(?:[ -])dozen(?![a-z])/iy

function afterArticle(text: string, article: Word, leans: boolean): Figure | undefined {
  const next = nextWord(text, article.end)
  if (!next) return undefined
  if (next.lower === 'few' || next.lower === 'couple') return readFew(text, article.end)
  if (next.lower === 'dozen') return figure({ end: next.end, value: rational(12n), digits: '12', inWords: true })
  if (next.lower === 'half') {
    const half = nextWord(text, next.end)
    const scale = half ? SPELLED_SCALES.get(half.lower) : undefined
    if (half && scale !== undefined) return scaledPart(half.end, rational(1n, 2n), scale)
    if (half?.lower === 'dozen') return figure({ end: half.end, value: rational(6n), digits: '6', inWords: true })
  }
  if (next.lower === 'hundred' || SPELLED_SCALES.has(next.lower)) {
    const read = readCardinal(text, next, 1)
    return read ? cardinalFigure(text, read) : undefined
  }
  return readArticleFraction(text, next, leans)
}

function readMultiple(text: string, word: Word): Figure | undefined {
  const multiple = MULTIPLES.get(word.lower)
  if (!multiple) return undefined
  const tail = text.slice(word.end, word.end + 7)
  const compared = /^ (?:as |the |its |their |that |what |his |her |those )/.test(tail)
  if (!/(?:ed|ing)$/.test(word.lower) && !compared) return undefined
  const value = rational(...multiple)
  return figure({ end: word.end, form: 'multiple', value, digits: value.denominator === 1n ? String(value.numerator) : '0.5', inWords: true })
}

const FOLD = /^([a-z]+?)-?fold$/

function readFold(text: string, at: number, lower: string): Figure | undefined {
  const number = FOLD.exec(lower)?.[1]
  const value = number === 'hundred' ? 100 : number === 'thousand' ? 1000 : CARDINALS.get(number ?? '')
  if (value === undefined || value === 0) return undefined
  const end = at + (/^[a-z]+-?fold/i.exec(text.slice(at, at + 24))?.[0].length ?? 0)
  return figure({ end, form: 'multiple', value: rational(BigInt(value)), digits: String(value), inWords: true })
}

/**
 * The figure in words that starts at `at`.
 * `leans` says that the words before ask for an amount ("by", "nearly"), which a bare "half" or "a third" needs.
 */
export function readNumberWords(text: string, at: number, lower: string, leans: boolean): Figure | undefined {
  const word = wordAt(text, at)
  if (!word) return undefined
  if (lower.endsWith('fold')) return readFold(text, at, lower)
  if (word.lower === 'a' || word.lower === 'an') return afterArticle(text, word, leans)
  if (word.lower === 'half') return readHalf(text, word, leans)
  if (word.lower === 'several') return readFew(text, word.end)
  const ordinal = ORDINALS.get(word.lower)
  if (ordinal !== undefined) return figure({ end: word.end, form: 'ordinal', value: rational(BigInt(ordinal)), digits: String(ordinal), inWords: true })
  if (!CARDINALS.has(word.lower)) return readVague(text, word) ?? readMultiple(text, word)
  const read = readCardinal(text, word, undefined)
  if (!read) return undefined
  const dozen = matchAt(DOZEN, text, read.end)
  if (dozen) return figure({ end: read.end + dozen[0].length, value: rational(read.total * 12n), digits: String(read.total * 12n), inWords: true })
  return readDenominator(text, read) ?? cardinalFigure(text, read)
}
