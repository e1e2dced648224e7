import type { Dimension } from '../model/quantity.ts'
import { decimal, divide, multiply, powerOfTen, type Rational } from '../quantity/rational.ts'
import { PLAIN, POWERED, PREFIXED, PREFIXES, type PrefixedRow } from './unit-table.ts'

/** A unit of measurement: `value in base units = factor × figure + offset`. */
export interface Unit {
  readonly symbol: string
  readonly dimension: Dimension
  readonly factor: Rational
  /** Zero point of a temperature scale, in base units. */
  readonly offset: Rational | undefined
  /** What the base unit is, where the dimension leaves it open (a currency, mol/L). */
  readonly basis: string | undefined
}

const symbols = new Map<string, Unit>()
const words = new Map<string, Unit>()

/** "5/9", "0.3048", "1e-9". */
function factorOf(text: string): Rational {
  const [top = '', bottom] = text.split('/')
  const [mantissa = '', exponent] = top.split('e')
  const value = multiply(decimal(mantissa), powerOfTen(Number(exponent ?? 0)))
  return bottom ? divide(value, decimal(bottom)) : value
}

const IRREGULAR_PLURALS: Readonly<Record<string, string>> = {
  foot: 'feet',
  inch: 'inches',
  hertz: 'hertz',
  flops: 'flops',
  bar: 'bar'
}

function plural(name: string): string {
  const start = name.search(/[a-z]+$/)
  const last = name.slice(start)
  return name.slice(0, start) + (IRREGULAR_PLURALS[last] ?? `${last}s`)
}

/** Keys of `words` hold spaces only; a reader turns printed hyphens into spaces. */
function addWord(singular: string, unit: Unit): void {
  for (const form of [singular, plural(singular)]) words.set(form.replaceAll('-', ' '), unit)
}

function addPrefixed(row: PrefixedRow, letter: string): void {
  const [power, name] = letter ? PREFIXES[letter]! : ([0, ''] as const)
  const symbol = letter + row.symbol
  const factor = multiply(factorOf(row.factor), powerOfTen(power))
  const unit = { symbol, dimension: row.dimension, factor, offset: undefined, basis: row.basis }
  if (letter || !row.onlyPrefixed) symbols.set(symbol, unit)
  if (letter === 'µ') for (const micro of ['μ', 'u']) symbols.set(micro + row.symbol, unit)
  if (letter === 'k' && row.dimension.startsWith('data')) symbols.set(`K${row.symbol}`, unit)
  for (const word of row.words) addWord(name + word, unit)
}

function addPowers(symbol: string, names: string, metres: string): void {
  const metre = factorOf(metres)
  const square = {
    symbol: `${symbol}²`,
    dimension: 'area' as const,
    factor: multiply(metre, metre),
    offset: undefined,
    basis: undefined
  }
  const cube = { ...square, symbol: `${symbol}³`, dimension: 'volume' as const, factor: multiply(square.factor, metre) }
  for (const [unit, power, short] of [
    [square, '2²', 'sq'],
    [cube, '3³', 'cu']
  ] as const) {
    for (const form of [symbol + power[0], symbol + power[1], `${symbol}^${power[0]}`]) symbols.set(form, unit)
    words.set(`${short} ${symbol}`, unit)
    if (symbol.length < 3) symbols.set(short + symbol, unit)
    for (const name of names.split('|')) addWord(`${unit === square ? 'square' : 'cubic'} ${name}`, unit)
  }
}

/** mg/dL, µg/m³ … in kg/m³; mmol/L … in mol/L. */
function addConcentrations(): void {
  for (const [amount, basis] of [
    ['g', 'kg/m³'],
    ['mol', 'mol/L']
  ] as const) {
    for (const letter of ['', 'p', 'n', 'µ', 'μ', 'u', 'm', 'k']) {
      const top = symbols.get(letter + amount)
      if (!top) continue
      for (const volume of ['L', 'dL', 'mL', 'µL', 'μL', 'l', 'dl', 'ml', 'm³', 'm3', 'm^3', 'cm³', 'cm3']) {
        const bottom = symbols.get(volume)!
        const perCubicMetre = divide(top.factor, bottom.factor)
        const factor = amount === 'mol' ? divide(perCubicMetre, powerOfTen(3)) : perCubicMetre
        const symbol = `${top.symbol}/${bottom.symbol.replace('l', 'L')}`
        symbols.set(`${letter}${amount}/${volume}`, {
          symbol,
          dimension: 'concentration',
          factor,
          offset: undefined,
          basis
        })
      }
    }
  }
}

function build(): void {
  for (const row of PREFIXED) for (const letter of ['', ...row.prefixes]) addPrefixed(row, letter)
  for (const row of PLAIN) {
    const unit: Unit = {
      symbol: row.symbol,
      dimension: row.dimension,
      factor: factorOf(row.factor),
      offset: row.offset ? factorOf(row.offset) : undefined,
      basis: row.basis
    }
    for (const symbol of row.symbols) symbols.set(symbol, unit)
    for (const word of row.words) words.set(word, unit)
  }
  for (const [symbol, names, metres] of POWERED) addPowers(symbol, names, metres)
  addConcentrations()
}
build()

/** Words that open a unit of several words: "square" of "square kilometres". */
export const UNIT_OPENERS: ReadonlySet<string> = new Set(
  [...words.keys()].filter((key) => key.includes(' ')).map((key) => key.slice(0, key.indexOf(' ')))
)

/** The unit of a symbol; "kWh" and "KWH" are not the same. */
export const unitBySymbol = (symbol: string): Unit | undefined => symbols.get(symbol)

/** The unit of a spelled-out name, lower case, singular or plural, spaces for hyphens. */
export const unitByWord = (lower: string): Unit | undefined => words.get(lower)
