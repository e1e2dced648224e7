/** Words that stand for figures, in lower case. */

const counted = (words: string, first: number, step: number): [string, number][] =>
  words.split(' ').map((word, i) => [word, first + i * step])

const TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'

export const CARDINALS: ReadonlyMap<string, number> = new Map([
  ...counted(`zero one two three four five six seven eight nine ${TEENS}`, 0, 1),
  ...counted('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10)
])

/** Power of ten of a scale word; also written abbreviations that are two letters or longer. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['thousand', 3],
  ['lakh', 5],
  ['lakhs', 5],
  ['million', 6],
  ['millions', 6],
  ['mn', 6],
  ['mln', 6],
  ['mio', 6],
  ['crore', 7],
  ['crores', 7],
  ['cr', 7],
  ['billion', 9],
  ['billions', 9],
  ['bn', 9],
  ['bln', 9],
  ['trillion', 12],
  ['trillions', 12],
  ['tn', 12],
  ['trn', 12],
  ['quadrillion', 15],
  ['quintillion', 18]
])

/** Spelled-out scale words that can close a figure in words. */
export const SPELLED_SCALES: ReadonlyMap<string, number> = new Map(
  [...SCALES].filter(([word]) => word.length > 3 && !word.endsWith('ions'))
)

/** "hundreds of", "tens of thousands": power of ten of the least that is meant. */
export const VAGUE_PLURALS: ReadonlyMap<string, number> = new Map([
  ['tens', 1],
  ['hundreds', 2],
  ['thousands', 3],
  ['millions', 6],
  ['billions', 9],
  ['trillions', 12]
])

const ORDINAL_ONES =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'

export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...counted(ORDINAL_ONES, 1, 1),
  ...counted('twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth', 20, 10)
])

/** The lower part of a fraction in words, singular and plural. */
export const DENOMINATORS: ReadonlyMap<string, number> = new Map(
  [
    ['half', 2],
    ['third', 3],
    ['quarter', 4],
    ...[...ORDINALS].filter(([, value]) => value >= 4),
    ['thousandth', 1000],
    ['millionth', 1_000_000]
  ].flatMap(([word, value]): [string, number][] => [
    [word as string, value as number],
    [word === 'half' ? 'halves' : `${word}s`, value as number]
  ])
)

/** Verbs and adverbs that say by how much: value as numerator and denominator. */
export const MULTIPLES: ReadonlyMap<string, readonly [bigint, bigint]> = new Map([
  ['twice', [2n, 1n]],
  ['thrice', [3n, 1n]],
  ['double', [2n, 1n]],
  ['doubled', [2n, 1n]],
  ['doubling', [2n, 1n]],
  ['triple', [3n, 1n]],
  ['tripled', [3n, 1n]],
  ['tripling', [3n, 1n]],
  ['treble', [3n, 1n]],
  ['trebled', [3n, 1n]],
  ['quadruple', [4n, 1n]],
  ['quadrupled', [4n, 1n]],
  ['quadrupling', [4n, 1n]],
  ['quintupled', [5n, 1n]],
  ['halved', [1n, 2n]],
  ['halving', [1n, 2n]]
])

/** Signs for fractions: numerator and denominator. */
export const VULGAR_FRACTIONS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['½', [1, 2]],
  ['⅓', [1, 3]],
  ['⅔', [2, 3]],
  ['¼', [1, 4]],
  ['¾', [3, 4]],
  ['⅕', [1, 5]],
  ['⅖', [2, 5]],
  ['⅗', [3, 5]],
  ['⅘', [4, 5]],
  ['⅙', [1, 6]],
  ['⅚', [5, 6]],
  ['⅛', [1, 8]],
  ['⅜', [3, 8]],
  ['⅝', [5, 8]],
  ['⅞', [7, 8]]
])
