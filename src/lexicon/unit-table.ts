import type { Dimension } from '../model/quantity.ts'

/**
 * The units that reports print, as data. A factor is the number of base units in one unit: metre, square metre, cubic
 * metre, kilogram, second, metre per second, degree Celsius, joule, watt, pascal, hertz, byte, bit per second, degree,
 * volt, ampere.
 */

/** Prefix letter: power of ten and name. */
export const PREFIXES: Readonly<Record<string, readonly [number, string]>> = {
  p: [-12, 'pico'],
  n: [-9, 'nano'],
  µ: [-6, 'micro'],
  m: [-3, 'milli'],
  c: [-2, 'centi'],
  d: [-1, 'deci'],
  h: [2, 'hecto'],
  k: [3, 'kilo'],
  M: [6, 'mega'],
  G: [9, 'giga'],
  T: [12, 'tera'],
  P: [15, 'peta'],
  E: [18, 'exa'],
  Z: [21, 'zetta']
}

export interface PrefixedRow {
  readonly symbol: string
  /** Spelled-out singulars; "-" stands for a hyphen or a space. */
  readonly words: readonly string[]
  readonly dimension: Dimension
  readonly factor: string
  readonly prefixes: string
  /** Where the dimension alone does not fix the base unit. */
  readonly basis?: string
  /** The symbol alone is too common a word or letter. */
  readonly onlyPrefixed?: boolean
}

const row = (
  symbol: string,
  words: string,
  dimension: Dimension,
  factor: string,
  prefixes: string,
  more: { basis?: string; onlyPrefixed?: boolean } = {}
): PrefixedRow => ({ symbol, words: words ? words.split('|') : [], dimension, factor, prefixes, ...more })

export const PREFIXED: readonly PrefixedRow[] = [
  row('m', 'metre|meter', 'length', '1', 'pnµmcdk'),
  row('g', 'gram|gramme', 'mass', '0.001', 'pnµmk'),
  row('t', 'tonne', 'mass', '1000', 'kMG'),
  row('s', 'second', 'duration', '1', 'pnµm'),
  row('W', 'watt', 'power', '1', 'nµmkMGT'),
  row('Wh', 'watt-hour', 'energy', '3600', 'kMGTP'),
  row('Wp', '', 'power', '1', 'kMG'),
  row('We', '', 'power', '1', 'MG'),
  row('Wth', '', 'power', '1', 'MG'),
  row('J', 'joule', 'energy', '1', 'µmkMGTPEZ'),
  row('eV', 'electronvolt|electron-volt', 'energy', '1.602176634e-19', 'mkMGT'),
  row('cal', '', 'energy', '4.184', 'k'),
  row('Hz', 'hertz', 'frequency', '1', 'mkMGT'),
  row('Pa', 'pascal', 'pressure', '1', 'mhkMG'),
  row('bar', 'bar', 'pressure', '100000', 'mk'),
  row('V', 'volt', 'voltage', '1', 'µmkM'),
  row('A', 'ampere|amp', 'current', '1', 'nµmk'),
  row('rad', 'radian', 'angle', '57.29577951308232', 'nµm'),
  row('Ah', 'amp-hour|ampere-hour', 'other', '1', 'mk', { basis: 'Ah' }),
  row('VA', 'volt-ampere', 'other', '1', 'kM', { basis: 'VA' }),
  row('L', 'litre|liter', 'volume', '0.001', 'nµmcdhM'),
  row('l', '', 'volume', '0.001', 'µmcdh'),
  row('N', 'newton', 'other', '1', 'mkM', { basis: 'N' }),
  row('Nm', 'newton-metre|newton-meter', 'other', '1', 'k', { basis: 'Nm' }),
  row('Ω', 'ohm', 'other', '1', 'mkMG', { basis: 'Ω' }),
  row('F', 'farad', 'other', '1', 'pnµm', { basis: 'F', onlyPrefixed: true }),
  row('T', 'tesla', 'other', '1', 'µm', { basis: 'T', onlyPrefixed: true }),
  row('lm', 'lumen', 'other', '1', 'k', { basis: 'lm' }),
  row('mol', 'mole', 'other', '1', 'nµmk', { basis: 'mol' }),
  row('M', '', 'concentration', '1', 'pnµm', { basis: 'mol/L', onlyPrefixed: true }),
  row('Bq', 'becquerel', 'other', '1', 'kMGTP', { basis: 'Bq' }),
  row('Sv', 'sievert', 'other', '1', 'nµm', { basis: 'Sv' }),
  row('Gy', '', 'other', '1', 'm', { basis: 'Gy', onlyPrefixed: true }),
  row('Da', 'dalton', 'other', '1', 'kM', { basis: 'Da' }),
  row('B', 'byte', 'data', '1', 'kMGTPEZ', { onlyPrefixed: true }),
  row('bit', 'bit', 'data', '0.125', 'kMGT'),
  row('b', '', 'data', '0.125', 'kMGT', { onlyPrefixed: true }),
  row('bps', '', 'data-rate', '1', 'kMGT', { onlyPrefixed: true }),
  row('bit/s', '', 'data-rate', '1', 'kMGT'),
  row('b/s', '', 'data-rate', '1', 'kMGT'),
  row('B/s', '', 'data-rate', '8', 'kMGTP'),
  row('Bps', '', 'data-rate', '8', 'kMGT', { onlyPrefixed: true }),
  row('FLOPS', 'flops', 'other', '1', 'MGTPEZ', { basis: 'FLOP/s', onlyPrefixed: true }),
  row('FLOP/s', '', 'other', '1', 'MGTPEZ', { basis: 'FLOP/s' }),
  row('FLOP', '', 'other', '1', 'MGTPEZ', { basis: 'FLOP' }),
  row('pc', 'parsec', 'length', '30856775814913673', 'kMG', { onlyPrefixed: true }),
  row('toe', '', 'energy', '41868000000', 'kM', { onlyPrefixed: true }),
  row('px', 'pixel', 'other', '1', 'M', { basis: 'px', onlyPrefixed: true })
]

export interface PlainRow {
  readonly symbol: string
  readonly dimension: Dimension
  readonly factor: string
  /** Symbols that count only in this spelling. */
  readonly symbols: readonly string[]
  /** Spelled-out forms, in lower case. */
  readonly words: readonly string[]
  readonly basis?: string
  readonly offset?: string
}

const plain = (
  symbol: string,
  dimension: Dimension,
  factor: string,
  symbols: string,
  words: string,
  more: { basis?: string; offset?: string } = {}
): PlainRow => ({
  symbol,
  dimension,
  factor,
  symbols: symbols ? symbols.split(' ') : [],
  words: words ? words.split('|') : [],
  ...more
})

const YEAR = 31_556_952 // 365.2425 days

export const PLAIN: readonly PlainRow[] = [
  plain('%', 'percent', '1', '% ٪ pct', 'percent|per cent'),
  plain('‰', 'percent', '0.1', '‰', 'per mille|per mil'),
  plain(
    'pp',
    'percentage-point',
    '1',
    'pp pps ppts',
    'percentage point|percentage points|percent points|% points|% point|per cent points'
  ),
  plain('bp', 'percentage-point', '0.01', 'bps bp', 'basis point|basis points'),
  plain('s', 'duration', '1', 'sec secs', ''),
  plain('min', 'duration', '60', 'min mins', 'minute|minutes'),
  plain('h', 'duration', '3600', 'h hr hrs', 'hour|hours'),
  plain('d', 'duration', '86400', 'd', 'day|days'),
  plain('week', 'duration', '604800', 'wk wks', 'week|weeks'),
  plain('week', 'duration', '1209600', '', 'fortnight|fortnights'),
  plain('month', 'duration', `${YEAR / 12}`, 'mo mos mths', 'month|months'),
  plain('year', 'duration', `${YEAR}`, 'yr yrs', 'year|years'),
  plain('decade', 'duration', `${YEAR * 10}`, '', 'decade|decades'),
  plain('century', 'duration', `${YEAR * 100}`, '', 'century|centuries'),
  plain('millennium', 'duration', `${YEAR * 1000}`, '', 'millennium|millennia'),
  plain('µm', 'length', '0.000001', '', 'micron|microns'),
  plain('Å', 'length', '1e-10', 'Å', 'angstrom|angstroms|ångström|ångströms'),
  plain('in', 'length', '0.0254', '″', 'inch|inches'),
  plain('ft', 'length', '0.3048', 'ft', 'foot|feet'),
  plain('yd', 'length', '0.9144', 'yd yds', 'yard|yards'),
  plain('mi', 'length', '1609.344', 'mi', 'mile|miles'),
  plain('nmi', 'length', '1852', 'nmi', 'nautical mile|nautical miles'),
  plain('fathom', 'length', '1.8288', '', 'fathom|fathoms'),
  plain('ly', 'length', '9460730472580800', 'ly', 'light year|light years'),
  plain('AU', 'length', '149597870700', 'AU', 'astronomical unit|astronomical units'),
  plain('ha', 'area', '10000', 'ha', 'hectare|hectares'),
  plain('acre', 'area', '4046.8564224', 'ac', 'acre|acres'),
  plain('gal', 'volume', '0.003785411784', 'gal', 'gallon|gallons'),
  plain('pint', 'volume', '0.000473176473', '', 'pint|pints'),
  plain('fl oz', 'volume', '0.0000295735295625', '', 'fl oz|fluid ounce|fluid ounces'),
  plain('bbl', 'volume', '0.158987294928', 'bbl bbls', 'barrel|barrels'),
  plain('bushel', 'volume', '0.03523907016688', '', 'bushel|bushels'),
  plain('acre-foot', 'volume', '1233.48183754752', '', 'acre foot|acre feet'),
  plain('cm³', 'volume', '0.000001', 'cc', ''),
  plain('lb', 'mass', '0.45359237', 'lb lbs', 'pound|pounds'),
  plain('oz', 'mass', '0.028349523125', 'oz', 'ounce|ounces'),
  plain('ozt', 'mass', '0.0311034768', '', 'troy ounce|troy ounces'),
  plain('ton', 'mass', '1000', '', 'ton|tons'),
  plain('short ton', 'mass', '907.18474', '', 'short ton|short tons'),
  plain('long ton', 'mass', '1016.0469088', '', 'long ton|long tons'),
  plain('t', 'mass', '1000', '', 'metric ton|metric tons|metric tonne|metric tonnes'),
  plain('ct', 'mass', '0.0002', 'ct', 'carat|carats'),
  plain('km/h', 'speed', '5/18', 'km/h kmh kph kmph km/hr', ''),
  plain('mi/h', 'speed', '0.44704', 'mph mi/h', ''),
  plain('kn', 'speed', '463/900', 'kn kt kts', 'knot|knots'),
  plain('m/s', 'speed', '1', 'm/s m/sec', ''),
  plain('cm/s', 'speed', '0.01', 'cm/s', ''),
  plain('mm/s', 'speed', '0.001', 'mm/s', ''),
  plain('km/s', 'speed', '1000', 'km/s', ''),
  plain('ft/s', 'speed', '0.3048', 'ft/s', ''),
  plain('m/s²', 'other', '1', 'm/s² m/s2 m/s^2', '', { basis: 'm/s²' }),
  plain(
    '°C',
    'temperature',
    '1',
    '°C ℃ ºC degC',
    'degree celsius|degrees celsius|degree centigrade|degrees centigrade|degrees c|° c'
  ),
  plain('°F', 'temperature', '5/9', '°F ℉ ºF degF', 'degree fahrenheit|degrees fahrenheit|degrees f|° f', {
    offset: '-160/9'
  }),
  plain('K', 'temperature', '1', '', 'kelvin|kelvins', { offset: '-273.15' }),
  plain('°', 'angle', '1', '° º', 'degree|degrees'),
  plain('arcmin', 'angle', '1/60', 'arcmin', 'arcminute|arcminutes'),
  plain('arcsec', 'angle', '1/3600', 'arcsec', 'arcsecond|arcseconds'),
  plain('kcal', 'energy', '4184', 'Cal', 'calorie|calories|kilocalorie|kilocalories'),
  plain('BTU', 'energy', '1055.05585262', 'BTU Btu', ''),
  plain('hp', 'power', '745.69987158227', 'hp bhp', 'horsepower'),
  plain('psi', 'pressure', '6894.757293168', 'psi', ''),
  plain('atm', 'pressure', '101325', 'atm', ''),
  plain('mmHg', 'pressure', '133.322387415', 'mmHg', 'mm hg|torr'),
  plain('inHg', 'pressure', '3386.389', 'inHg', ''),
  plain('rpm', 'frequency', '1/60', 'rpm', 'revolutions per minute'),
  plain('bpm', 'frequency', '1/60', 'bpm', 'beats per minute'),
  plain('KiB', 'data', '1024', 'KiB', 'kibibyte|kibibytes'),
  plain('MiB', 'data', '1048576', 'MiB', 'mebibyte|mebibytes'),
  plain('GiB', 'data', '1073741824', 'GiB', 'gibibyte|gibibytes'),
  plain('TiB', 'data', '1099511627776', 'TiB', 'tebibyte|tebibytes'),
  plain('ppm', 'concentration', '1e-6', 'ppm ppmv', 'parts per million', { basis: 'fraction' }),
  plain('ppb', 'concentration', '1e-9', 'ppb ppbv', 'parts per billion', { basis: 'fraction' }),
  plain('ppt', 'concentration', '1e-12', '', 'parts per trillion', { basis: 'fraction' }),
  plain('MP', 'other', '1e6', 'MP', '', { basis: 'px' }),
  plain('FLOP', 'other', '1', 'FLOPs', '', { basis: 'FLOP' }),
  plain('fps', 'other', '1', 'fps', 'frames per second', { basis: 'fps' }),
  plain('dB', 'other', '1', 'dB dBA', 'decibel|decibels', { basis: 'dB' }),
  plain('lx', 'other', '1', 'lx', 'lux', { basis: 'lx' }),
  plain('IU', 'other', '1', 'IU', '', { basis: 'IU' }),
  plain('mEq/L', 'other', '1', 'mEq/L', '', { basis: 'mEq/L' })
]

/** Lengths that are also printed squared and cubed: symbol, words, metres. */
export const POWERED: readonly (readonly [symbol: string, words: string, metres: string])[] = [
  ['µm', 'micrometre|micrometer|micron', '1e-6'],
  ['mm', 'millimetre|millimeter', '0.001'],
  ['cm', 'centimetre|centimeter', '0.01'],
  ['m', 'metre|meter', '1'],
  ['km', 'kilometre|kilometer', '1000'],
  ['in', 'inch', '0.0254'],
  ['ft', 'foot', '0.3048'],
  ['yd', 'yard', '0.9144'],
  ['mi', 'mile', '1609.344']
]
