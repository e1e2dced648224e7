import { DENOMINATORS, SPELLED_SCALES } from '../../lexicon/number-words.ts'
import { type Rational, rational } from '../../quantity/rational.ts'
import { matchAt } from '../sticky.ts'
import type { Cardinal } from './cardinal.ts'
import { type Figure, figure } from './figure.ts'
import { nextWord, type Word, wordAt } from './spelled-word.ts'

/** "third", "thirds" and the like behind a cardinal; "seconds" and "one second" are time. */
export function readDenominator(text: string, read: Cardinal): Figure | undefined {
  const word = nextWord(text, read.end)
  const bottom = word ? DENOMINATORS.get(word.lower) : undefined
  if (!word || bottom === undefined || read.scale > 0 || read.total >= 100n || read.total === 0n) return undefined
  const isPlural = word.lower.endsWith('s') || word.lower === 'halves'
  const hyphen = text[read.end] !== ' '
  if (read.total === 1n ? isPlural : !isPlural) return undefined
  // "three quarters" may be nine months; "three-quarters" and "three quarters of" are a fraction.
  if (word.lower === 'quarters' && !hyphen && !/^ (?:of|the)(?: |$)/.test(text.slice(word.end, word.end + 5)))
    return undefined
  // "one quarter" and "one third place" likewise.
  if (read.total === 1n && !hyphen && !FRACTION_TAIL.test(text.slice(word.end, word.end + 8))) return undefined
  return figure({
    end: word.end,
    form: 'fraction',
    value: rational(read.total, BigInt(bottom)),
    digits: `${read.total}/${bottom}`,
    inWords: true
  })
}

const FRACTION_TAIL = /^(?: of(?: |$)| the | more| less| high| low| fast| cheap| larg| small|[.,;:)]|$)/

/** Words behind "fell by a quarter" that open the next part of the sentence; a noun would make it a quarter of something else. */
const GOES_ON =
  / (?:from|in|over|since|to|by|on|at|and|or|as|for|with|after|before|while|when|but|during|between|within|compared)(?![A-Za-z])/y

/** "a quarter (25 %)": the percentage says that it is a share. */
const IN_PERCENT = / \((?:about |around |some |nearly |~ ?)?\d[\d.,]{0,6} ?(?:%|per ?cent)/y

/** "a third of", "by a quarter": the article needs what follows or goes before it to make a fraction. */
export function readArticleFraction(text: string, word: Word, leans: boolean): Figure | undefined {
  const bottom = DENOMINATORS.get(word.lower)
  if (bottom === undefined || word.lower.endsWith('s') || bottom > 100) return undefined
  const tail = text.slice(word.end, word.end + 8)
  const clear =
    (/ of(?: |$)| more| less| high| low| fast| cheap| larg| small/.test(tail) && FRACTION_TAIL.test(tail)) ||
    matchAt(IN_PERCENT, text, word.end) !== null
  if (!clear && !(leans && (FRACTION_TAIL.test(tail) || matchAt(GOES_ON, text, word.end)))) return undefined
  const large = /^ of an? (million|billion|trillion)(?![a-z])/i.exec(text.slice(word.end, word.end + 16))
  if (large)
    return scaledPart(
      word.end + large[0].length,
      rational(1n, BigInt(bottom)),
      SPELLED_SCALES.get(large[1]!.toLowerCase())!
    )
  return figure({
    end: word.end,
    form: 'fraction',
    value: rational(1n, BigInt(bottom)),
    digits: `1/${bottom}`,
    inWords: true
  })
}

export function scaledPart(end: number, value: Rational, scale: number): Figure {
  const digits =
    value.denominator === 2n ? '0.5' : value.denominator === 4n ? '0.25' : `${value.numerator}/${value.denominator}`
  return figure({ end, value, digits, decimals: Math.max(digits.length - 2, 1), scale, inWords: true })
}

const HALF_OF = /^(?: of(?: |$)| the | its | their | his | her | our | all | as | that )/
const HALF_A = / an? (?=[a-z])/iy

/** "half a million", "half an hour", "half of", "half the". */
export function readHalf(text: string, word: Word, leans: boolean): Figure | undefined {
  const part = { form: 'fraction', value: rational(1n, 2n), digits: '1/2', inWords: true } as const
  const article = matchAt(HALF_A, text, word.end)
  if (article) {
    const next = wordAt(text, word.end + article[0].length)!
    const scale = SPELLED_SCALES.get(next.lower)
    if (scale !== undefined) return scaledPart(next.end, rational(1n, 2n), scale)
    if (next.lower === 'dozen') return figure({ end: next.end, value: rational(6n), digits: '6', inWords: true })
    // The unit is read behind the article: "half an hour", "half a kilometre".
    return figure({
      end: word.end + article[0].length - 1,
      value: rational(1n, 2n),
      digits: '0.5',
      decimals: 1,
      inWords: true
    })
  }
  const tail = text.slice(word.end, word.end + 7)
  if (
    HALF_OF.test(tail) ||
    matchAt(IN_PERCENT, text, word.end) ||
    (leans && (/^(?:[.,;:)]|$)/.test(tail) || matchAt(GOES_ON, text, word.end)))
  )
    return figure({ end: word.end, ...part })
  return undefined
}
