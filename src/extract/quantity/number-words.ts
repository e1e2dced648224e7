import { CARDINALS, MULTIPLES, ORDINALS, SPELLED_SCALES } from '../../lexicon/number-words.ts'
import { unitByWord } from '../../lexicon/units.ts'
import type { Dimension } from '../../model/quantity.ts'
import { rational } from '../../quantity/rational.ts'
import { matchAt } from '../sticky.ts'
import { cardinalFigure, readCardinal } from './cardinal.ts'
import { type Figure, figure } from './figure.ts'
import { readArticleFraction, readDenominator, readHalf, scaledPart } from './spelled-fraction.ts'
import { nextWord, type Word, wordAt } from './spelled-word.ts'
import { readFew, readVague } from './vague.ts'

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
    const read = readCardinal(text, next, 1, true)
    return read ? cardinalFigure(text, read) : undefined
  }
  return readArticleFraction(text, next, leans) ?? readArticleUnit(article, next, leans)
}

/** "about a metre", "nearly a kilometre": one of the unit, where the words before ask for an amount. */
function readArticleUnit(article: Word, next: Word, leans: boolean): Figure | undefined {
  const unit = leans ? unitByWord(next.lower) : undefined
  return unit && MEASURES.has(unit.dimension)
    ? figure({ end: article.end, value: rational(1n), digits: '1', inWords: true })
    : undefined
}

/** Units that an article counts one of; "about a year" and "nearly a point" are said loosely. */
const MEASURES: ReadonlySet<Dimension> = new Set<Dimension>(['length', 'mass', 'area', 'volume'])

function readMultiple(text: string, word: Word): Figure | undefined {
  const multiple = MULTIPLES.get(word.lower)
  if (!multiple) return undefined
  const tail = text.slice(word.end, word.end + 7)
  const compared = /^ (?:as |the |its |their |that |what |his |her |those )/.test(tail)
  if (!/(?:ed|ing)$/.test(word.lower) && !compared) return undefined
  const value = rational(...multiple)
  return figure({
    end: word.end,
    form: 'multiple',
    value,
    digits: value.denominator === 1n ? String(value.numerator) : '0.5',
    decimals: value.denominator === 1n ? 0 : 1,
    inWords: true
  })
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
  if (ordinal !== undefined)
    return figure({
      end: word.end,
      form: 'ordinal',
      value: rational(BigInt(ordinal)),
      digits: String(ordinal),
      inWords: true
    })
  if (!CARDINALS.has(word.lower)) return readVague(text, word) ?? readMultiple(text, word)
  const between = text.slice(Math.max(0, at - 8), at).toLowerCase() === 'between '
  const read = readCardinal(text, word, undefined, !between)
  if (!read) return undefined
  const dozen = matchAt(DOZEN, text, read.end)
  if (dozen)
    return figure({
      end: read.end + dozen[0].length,
      value: rational(read.total * 12n),
      digits: String(read.total * 12n),
      inWords: true
    })
  return readDenominator(text, read) ?? cardinalFigure(text, read)
}
