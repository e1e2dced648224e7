import { CARDINALS, ORDINALS, SPELLED_SCALES } from '../../lexicon/number-words.ts'
import { multiply, powerOfTen, rational } from '../../quantity/rational.ts'
import { readAndPart } from './digits.ts'
import { type Figure, figure } from './figure.ts'
import { nextWord, type Word } from './spelled-word.ts'

export interface Cardinal {
  readonly end: number
  readonly total: bigint
  /** Power of ten of the scale word that closes it. */
  readonly scale: number
  /** An ordinal that closes it: "twenty-first". */
  readonly ordinal: boolean
}

/** True when a cardinal below `value`'s last zeros may follow: "twenty" + "five", "two hundred" + "six". */
function takes(value: number, next: number): boolean {
  if (value >= 100 && value % 100 === 0) return next < 100
  const tens = value % 100
  return tens >= 20 && tens % 10 === 0 && next > 0 && next < 10
}

/** The cardinal behind "and"; none in "one hundred and two hundred", where a second figure begins. */
function afterAnd(text: string, word: Word, largest: number): Word | undefined {
  const next = nextWord(text, word.end)
  if (!next || !CARDINALS.has(next.lower) || next.lower === 'zero') return undefined
  const after = nextWord(text, next.end)?.lower ?? ''
  return after === 'hundred' || (SPELLED_SCALES.get(after) ?? 0) >= largest ? undefined : next
}

/** "two hundred and five thousand", read word by word until one does not fit. */
export function readCardinal(
  text: string,
  first: Word,
  start: number | undefined,
  joins: boolean
): Cardinal | undefined {
  let total = 0n
  let current = start ?? -1
  let largest = 30
  let read: Cardinal | undefined
  let word: Word | undefined = first
  while (word) {
    if (word.lower === 'and' && joins && (current >= 100 || (current < 0 && total > 0n)))
      word = afterAnd(text, word, largest)
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
    } else if (ordinal !== undefined && takes(current, ordinal))
      return { end: word.end, total: total + BigInt(current + ordinal), scale: 0, ordinal: true }
    else break
    read = {
      end: word.end,
      total: total + BigInt(Math.max(current, 0)),
      scale: current < 0 ? largest : 0,
      ordinal: false
    }
    word = nextWord(text, word.end)
  }
  return read
}

export function cardinalFigure(text: string, read: Cardinal): Figure {
  const whole = read.total / 10n ** BigInt(read.scale)
  const exact = whole * 10n ** BigInt(read.scale) === read.total
  const value = exact ? rational(whole) : multiply(rational(read.total), powerOfTen(-read.scale))
  const digits = String(exact ? whole : read.total)
  const base = figure({
    end: read.end,
    value,
    digits,
    scale: read.scale,
    inWords: true,
    form: read.ordinal ? 'ordinal' : 'cardinal'
  })
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
