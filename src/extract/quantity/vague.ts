import { SPELLED_SCALES, VAGUE_PLURALS } from '../../lexicon/number-words.ts'
import { multiply, powerOfTen, rational } from '../../quantity/rational.ts'
import { matchAt } from '../sticky.ts'
import { type Figure, figure } from './figure.ts'
import { nextWord, type Word } from './spelled-word.ts'

/** "tens of millions", "hundreds of": at least one such unit and below the next larger word. */
export function readVague(text: string, word: Word): Figure | undefined {
  const power = VAGUE_PLURALS.get(word.lower) ?? (word.lower === 'dozens' ? 1 : undefined)
  if (power === undefined) return undefined
  const of = nextWord(text, word.end)
  if (of?.lower !== 'of') return undefined
  const large = nextWord(text, of.end)
  const more = large ? VAGUE_PLURALS.get(large.lower) : undefined
  const base = { form: 'vague', inWords: true } as const
  const steps = power < 3 ? 1 : 3
  if (large && more !== undefined && more > power)
    return figure({
      ...base,
      end: large.end,
      value: powerOfTen(power),
      top: powerOfTen(power + steps),
      digits: '1',
      scale: more
    })
  if (power === 1 && word.lower === 'tens') return undefined
  const value = word.lower === 'dozens' ? rational(24n) : powerOfTen(power)
  return figure({ ...base, end: word.end, value, top: powerOfTen(power + (power === 1 ? 2 : steps)), digits: '1' })
}

const FEW = /(?: few| couple(?: of)?)? (hundred|dozen|thousand|million|billion|trillion)(?![a-z])/iy

/** "several hundred", "a few thousand": two to nine of them. */
export function readFew(text: string, at: number): Figure | undefined {
  const match = matchAt(FEW, text, at)
  if (!match) return undefined
  const word = match[1]!.toLowerCase()
  const unit =
    word === 'hundred' ? powerOfTen(2) : word === 'dozen' ? rational(12n) : powerOfTen(SPELLED_SCALES.get(word)!)
  const top = multiply(rational(match[0].toLowerCase().includes('couple') ? 3n : 9n), unit)
  return figure({
    end: at + match[0].length,
    form: 'vague',
    value: multiply(rational(2n), unit),
    top,
    digits: '2',
    inWords: true
  })
}
