import { CURRENCY_CODES, CURRENCY_WORDS } from '../../lexicon/currencies.ts'
import { SCALES } from '../../lexicon/number-words.ts'
import type { Unit } from '../../lexicon/units.ts'
import { matchAt } from '../sticky.ts'
import { around } from './scan.ts'
import { KELVIN_TALK, readUnit, TALK_REACH } from './unit.ts'

/** What stands behind the digits: scale, unit and an open end ("90M+"). */
export interface Measure {
  readonly end: number
  readonly scale: number
  readonly unit: Unit | undefined
  /** "+" or "-plus": this much or more. */
  readonly plus: boolean
  /** "20-odd": about this much. */
  readonly odd: boolean
}

const LETTERS = /([ \u00a0\u202f\u2009‑-]?)([A-Za-z]+)(?![A-Za-z\d²³°µ])/y
const PLUS = /\+(?! ?\d)| ?-plus(?![a-z])/y
const ODD = /-odd(?![a-z])/y

/** Nouns that are counted in millions, never measured in metres: "10m people". */
const COUNTED =
  / (?:people|users|customers|subscribers|viewers|visitors|passengers|jobs|homes|households|vehicles|downloads|tonnes|barrels|workers|voters|residents|students|children|patients|tourists|migrants|refugees)\b/y
const SCANNER = / (?:MRI|scanner|magnet|field)/y

interface Scale {
  readonly end: number
  readonly power: number
}

function isCurrencyNext(text: string, at: number): boolean {
  const match = matchAt(/ ?([A-Za-z]+|[€£$¥₹])/y, text, at)
  return (
    match !== null &&
    (/[€£$¥₹]/.test(match[1]!) || CURRENCY_WORDS.has(match[1]!.toLowerCase()) || CURRENCY_CODES.has(match[1]!))
  )
}

/** "M", "bn", "k": what a letter means hangs on the money before it and on the gap. */
function letterScale(text: string, letter: string, gap: string, end: number, money: boolean): number | undefined {
  const spent = money || isCurrencyNext(text, end)
  if (letter === 'm') return (spent && gap !== '-') || (gap === '' && matchAt(COUNTED, text, end)) ? 6 : undefined
  if (letter === 'MM' || letter === 'mm') return money ? 6 : undefined
  if (letter === 'M') return gap === '-' ? undefined : 6
  if (letter === 'k') return gap === '-' ? undefined : 3
  if (letter === 'K')
    return gap === '' || (gap !== '-' && !KELVIN_TALK.test(around(text, end, TALK_REACH))) ? 3 : undefined
  if (letter === 'B' || letter === 'b')
    return spent || (letter === 'B' && gap === '') || matchAt(/ (?:parameter|model)/y, text, end) ? 9 : undefined
  if (letter === 'T' || letter === 't')
    return (money || (letter === 'T' && gap === '')) && !matchAt(SCANNER, text, end) ? 12 : undefined
  return undefined
}

function readScale(text: string, at: number, money: boolean): Scale | undefined {
  const match = matchAt(LETTERS, text, at)
  if (!match) return undefined
  const [all, gap, letters] = match as unknown as [string, string, string]
  const end = at + all.length
  const power = letters.length < 3 ? letterScale(text, letters, gap, end, money) : undefined
  if (power !== undefined) return { end, power }
  const named = SCALES.get(letters.toLowerCase())
  return named === undefined || (gap === '-' && letters.length < 4) ? undefined : { end, power: named }
}

/** Reads scale and unit from `at`, where the digits end. `money` is the currency printed before them. */
export function readMeasure(text: string, at: number, money: Unit | undefined, scaled: boolean): Measure {
  let end = at
  let power = 0
  let plus = false
  const takePlus = () => {
    const match = matchAt(PLUS, text, end)
    if (match) [end, plus] = [end + match[0].length, true]
  }
  takePlus()
  for (let scale = readScale(text, end, money !== undefined); scale; scale = readScale(text, end, true)) {
    end = scale.end
    power += scale.power
    if (power > 24 || (text[end] !== ' ' && text[end] !== '-')) break
    if (!/^[ -](?:thousand|million|billion|trillion)(?![a-z])/.test(text.slice(end, end + 10))) break
  }
  if (!plus) takePlus()
  const odd = matchAt(ODD, text, end)
  if (odd) end += odd[0].length
  const unit = readUnit(text, end, { money, scaled: scaled || power > 0 })
  if (unit) end = unit.end
  if (!plus) takePlus()
  return { end, scale: power, unit: unit?.unit ?? money, plus, odd: odd !== null }
}
