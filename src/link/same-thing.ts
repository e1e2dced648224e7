import { placeOf } from '../lexicon/demonyms.ts'
import type { NounPhrase } from '../model/reading.ts'
import type { Words } from './tie.ts'

const DIGITS = /\d/
/** The edition of a year is still the thing. */
const YEAR = /^(?:1\d|20)\d\d$/

/** "S. boulardii" abbreviates "Saccharomyces boulardii": equal last words, and the initial fits. */
function abbreviates(a: NounPhrase, b: NounPhrase): boolean {
  const [x, y] = [a.printed.split(/\s+/), b.printed.split(/\s+/)]
  if (x.length < 2 || y.length < 2 || x.at(-1)!.toLowerCase() !== y.at(-1)!.toLowerCase()) return false
  const [short, long] = x[0]!.length < y[0]!.length ? [x[0]!, y[0]!] : [y[0]!, x[0]!]
  return /^\p{Lu}\.$/u.test(short) && long.startsWith(short[0]!)
}

/** Words with digits must be equal: "V2" is not "V2.5". */
function sameDesignators(a: NounPhrase, b: NounPhrase): boolean {
  const pick = (phrase: NounPhrase) =>
    phrase.printed
      .split(/\s+/)
      .filter((word) => DIGITS.test(word))
      .sort()
      .join(' ')
      .toLowerCase()
  const [x, y] = [pick(a), pick(b)]
  return x === y || (x === '' && YEAR.test(y)) || (y === '' && YEAR.test(x))
}

/** Names and terms that no lexicon lists keep their plural in the key. */
export const singular = (key: string): string =>
  key.length > 3 && key.endsWith('s') && !/[sui]s$/.test(key) ? key.slice(0, -1) : key

/** A place and its adjective are one: "Dutch", "the Netherlands". */
const baseOf = (key: string): string => placeOf(singular(key))

/** How surely two phrases name one thing: 0 for strangers, 1 for the same words. */
export function sameThing(a: NounPhrase, b: NounPhrase, { vocabulary }: Words): number {
  if (a.keys.length === 0 || b.keys.length === 0) return 0
  if (abbreviates(a, b)) return 0.9
  if (!sameDesignators(a, b)) return 0
  const [short, long] = a.keys.length <= b.keys.length ? [a, b] : [b, a]
  const bases = new Set(long.keys.map(baseOf))
  const shared = short.keys.filter((key) => bases.has(baseOf(key)))
  if (shared.length === 0) return 0
  const weight = vocabulary.weightOf(shared)
  const head = baseOf(a.head) === baseOf(b.head) ? 1 : a.named && b.named ? 0.9 : 0.6
  const share = weight / vocabulary.weightOf(short.keys)
  return share * head * Math.min(1, 0.55 + 0.45 * (weight / vocabulary.weightOf(long.keys)))
}
