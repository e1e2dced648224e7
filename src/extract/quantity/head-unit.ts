import { CURRENCY_CODES, CURRENCY_SIGNS, CURRENCY_WORDS } from '../../lexicon/currencies.ts'
import { SCALES } from '../../lexicon/number-words.ts'
import { type Unit, unitBySymbol, unitByWord } from '../../lexicon/units.ts'

/** What the head of a column says of the figures below it. */
export interface HeadUnit {
  readonly unit: Unit | undefined
  readonly scale: number
}

const IN_BRACKETS = /[([]([^()[\]]{1,30})[)\]]\s*$/
const BEHIND = /(?:,| in) ([^,]{1,30})$/
const THOUSANDS = /^(?:['’]?000s?|000s|thousands)$/
const LETTERS: ReadonlyMap<string, number> = new Map([
  ['k', 3],
  ['K', 3],
  ['m', 6],
  ['M', 6],
  ['mm', 6],
  ['MM', 6],
  ['b', 9],
  ['B', 9],
  ['t', 12],
  ['T', 12]
])
const currencyOf = (word: string): Unit | undefined =>
  CURRENCY_SIGNS.get(word) ?? CURRENCY_CODES.get(word) ?? CURRENCY_WORDS.get(word.toLowerCase())

/** "mm", "$m", "USD million", "€ bn", "% of total", "in thousands". */
function readSpecification(printed: string): HeadUnit | undefined {
  const of = printed.indexOf(' of ')
  const text = (of < 0 ? printed : printed.slice(0, of))
    .trim()
    .replace(/^in /i, '')
    .replace(/^(US\$|[A-Z]{0,2}[$€£¥₹])(?=[A-Za-z])/, '$1 ')
  const whole = unitBySymbol(text) ?? unitByWord(text.toLowerCase())
  if (whole) return { unit: whole, scale: 0 }
  let unit: Unit | undefined
  let scale = 0
  for (const word of text.split(/\s+/)) {
    const currency = currencyOf(word)
    const lower = word.toLowerCase()
    const power = THOUSANDS.test(lower)
      ? 3
      : (SCALES.get(lower) ?? (unit?.dimension === 'money' ? LETTERS.get(word) : undefined))
    if (currency) unit = currency
    else if (power !== undefined) scale += power
    else {
      const measured = unitBySymbol(word) ?? unitByWord(lower)
      if (!measured || unit) return undefined
      unit = measured
    }
  }
  return unit || scale > 0 ? { unit, scale } : undefined
}

/** Reads the unit out of a column head: "Length (mm)", "Revenue, $m", "Share in %" or the bare unit. */
export function readHeadUnit(head: string): HeadUnit | undefined {
  const whole = readSpecification(head)
  if (whole) return whole
  const part = IN_BRACKETS.exec(head)?.[1] ?? BEHIND.exec(head)?.[1]
  return part === undefined ? undefined : readSpecification(part)
}
