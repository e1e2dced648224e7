import { readDates } from '../../src/extract/date/dates.ts'
import { readQuantities } from '../../src/extract/quantity/quantities.ts'
import { tokenize } from '../../src/extract/tokens.ts'
import type { QuantityMention } from '../../src/model/mention.ts'
import { decimal, divide, type Rational } from '../../src/quantity/rational.ts'

/** All figures of a text, its dates taken out first as in the real run. */
export function quantitiesOf(text: string, unit?: string): QuantityMention[] {
  const tokens = tokenize(text)
  return readQuantities(text, tokens, readDates(text, tokens), unit === undefined ? {} : { unit })
}

export interface Marked {
  readonly text: string
  readonly printed: string
}

/** Takes the marks out of "about «300» homes": the marked words are the whole figure that must be found. */
export function unmark(marked: string): Marked {
  const start = marked.indexOf('«')
  const end = marked.indexOf('»')
  return { text: marked.replace('«', '').replace('»', ''), printed: marked.slice(start + 1, end) }
}

/** Exact decimal or fraction as a reader writes it: 0.25, -3 or 2/3. */
function show(value: Rational | undefined): string {
  if (value === undefined) return ''
  if (value.denominator === 1n) return String(value.numerator)
  for (let places = 1; places < 16; places++) {
    const scaled = value.numerator * 10n ** BigInt(places)
    if (scaled % value.denominator !== 0n) continue
    const digits = String(scaled / value.denominator)
      .replace('-', '')
      .padStart(places + 1, '0')
    return `${value.numerator < 0n ? '-' : ''}${digits.slice(0, -places)}.${digits.slice(-places)}`
  }
  return `${value.numerator}/${value.denominator}`
}

/** "money USD 95..105 about": what a mention says, in base units. */
export function summary({ quantity }: QuantityMention): string {
  const low = show(quantity.value.low)
  const high = show(quantity.value.high)
  const value = low === high ? low : `${low}..${high}`
  return [quantity.dimension, quantity.unit, value, quantity.approximation === 'exact' ? '' : quantity.approximation]
    .filter(Boolean)
    .join(' ')
}

/** A rational from "2/3" or "0.25". */
export function exact(text: string): Rational {
  const [top = '', bottom] = text.split('/')
  return bottom ? divide(decimal(top), decimal(bottom)) : decimal(top)
}

/** The phrasings of a table, between bars. */
export const phrasings = (table: string): string[] => table.split('|').map((text) => text.trim())

/** A value and its phrasings from each line of a table: `count 12 | «12» wells | «a dozen» wells`. */
export function rows(table: string): [value: string, ...phrasings: string[]][] {
  return table
    .trim()
    .split('\n')
    .map((line) => phrasings(line) as [string, ...string[]])
}
