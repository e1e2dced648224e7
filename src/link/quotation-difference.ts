import type { Facts, Located } from '../model/facts.ts'
import type { QuotationMention } from '../model/reading.ts'
import { affirmed, commonSubsequence, negationsIn } from './quotation-words.ts'

/** A quotation with its content words, worked out once. */
export type Quotation = Located<QuotationMention> & { readonly content: readonly string[] }

export type Difference = Facts['quotation-pair']['difference']

interface Overlap {
  readonly shared: number
  readonly shorter: number
  readonly longer: number
  readonly inOrder: number
  /** Content words of the shorter one, repeats counted. */
  readonly length: number
  readonly onlyA: number
  readonly onlyB: number
}

function overlapOf(a: Quotation, b: Quotation): Overlap {
  const [x, y] = [a.content, b.content]
  const [left, right] = [new Set(x), new Set(y)]
  const shared = [...left].filter((word) => right.has(word)).length
  const [shorter, longer] = left.size <= right.size ? [left.size, right.size] : [right.size, left.size]
  return {
    shared,
    shorter,
    longer,
    inOrder: commonSubsequence(x, y),
    length: Math.min(x.length, y.length),
    onlyA: left.size - shared,
    onlyB: right.size - shared
  }
}

/** A shortened quotation: its words stand in a row in the longer one. */
const isPartOf = (part: Quotation, whole: Quotation): boolean =>
  ` ${whole.sequence.join(' ')} `.includes(` ${part.sequence.join(' ')} `)

/** Words that turn a rule round when one stands for another. */
const DEGREES = new Set(
  'must may shall should can could will would might not no never always all any some every most few only none both either'.split(
    ' '
  )
)

/** One degree word for another in a sentence that is otherwise the same: "must take steps", "may take steps". */
function degreeSwapped(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length || a.length < 5) return false
  const differing = a.flatMap((word, i) => (word === b[i] ? [] : [[word, b[i]!] as const]))
  return differing.length === 1 && differing[0]!.every((word) => DEGREES.has(word))
}

const turnsRound = (a: string, b: string | undefined): boolean =>
  b !== undefined && (affirmed(a) === b || affirmed(b) === a)

/** Words that differ by a prefix that negates: "admissible" and "inadmissible". */
const prefixesTurned = (a: readonly string[], b: readonly string[]): number =>
  a.filter((word, i) => turnsRound(word, b[i])).length

/** Terms that say the opposite of each other word for word: "foreseeable and avoidable", "unforeseeable and unavoidable". */
function areOpposites(a: Quotation, b: Quotation): boolean {
  const [x, y] = [a.sequence, b.sequence]
  const turned = x.length === y.length ? prefixesTurned(x, y) : 0
  return turned > 0 && x.every((word, i) => word === y[i] || turnsRound(word, y[i]))
}

/** What is left of two wordings when what they begin and end with is taken off. */
function middles(a: readonly string[], b: readonly string[]): readonly (readonly string[])[] {
  const least = Math.min(a.length, b.length)
  let start = 0
  while (start < least && a[start] === b[start]) start++
  let end = 0
  while (end < least - start && a.at(-1 - end) === b.at(-1 - end)) end++
  return [a.slice(start, a.length - end), b.slice(start, b.length - end)]
}

/** The same words, some of them spelt out here and abbreviated there. */
function isAbbreviated(a: Quotation, b: Quotation): boolean {
  const [x, y] = middles(a.sequence, b.sequence)
  const [short, long] = x!.length < y!.length ? [x!, y!] : [y!, x!]
  const initials = long
    .flatMap((word) => word.split('-'))
    .map((word) => word[0])
    .join('')
  return short.length === 1 && initials.length > 1 && short[0]!.replace(/s$/, '') === initials.replace(/s$/, '')
}

/** One wording with a few words exchanged: most of all words in one order, function words counted. */
function nearlyEqual(a: Quotation, b: Quotation): boolean {
  const [x, y] = [a.sequence, b.sequence]
  const [short, long] = [Math.min(x.length, y.length), Math.max(x.length, y.length)]
  return short >= 7 && long <= 80 && commonSubsequence(x, y) >= 0.7 * long
}

function byWords(a: Quotation, b: Quotation, overlap: Overlap, near: number): Difference | undefined {
  const { shared, shorter, longer, inOrder, length } = overlap
  const sameWords = overlap.onlyA === 0 || overlap.onlyB === 0
  if (sameWords && shared >= 3 && inOrder < length) return 'order'
  if (degreeSwapped(a.sequence, b.sequence) && shared >= 2 && near >= 0.2) return 'words'
  if (shared / longer >= 0.5 && shared >= 3 && negationsIn(a.sequence) !== negationsIn(b.sequence)) return 'negation'
  if (shared >= 2 && near >= 0.25 && nearlyEqual(a, b))
    return prefixesTurned(a.sequence, b.sequence) > 0 ? 'negation' : sameWords ? undefined : 'words'
  if (sameWords) return undefined
  if (a.kind === 'title' && b.kind === 'title')
    return shared >= 2 && shared / shorter >= 0.3 && near >= 0.35 ? 'words' : undefined
  // Two utterances on one topic share words too: a variant shares most of them, in the same order.
  return shared >= 3 && shared / shorter >= 0.6 && shared / longer >= 0.4 && inOrder >= 0.75 * shared
    ? 'words'
    : undefined
}

/** How two wordings of one quotation differ; undefined for strangers, repeats and shortened forms. */
export function differenceOf(a: Quotation, b: Quotation, near: number, settled: boolean): Difference | undefined {
  const overlap = overlapOf(a, b)
  if (overlap.shorter === 0) return undefined
  if (near >= 0.3 && !settled && areOpposites(a, b)) return 'negation'
  const sameWords = overlap.onlyA === 0 || overlap.onlyB === 0
  if (a.kind === 'term' || b.kind === 'term')
    return !sameWords && overlap.shared >= 1 && a.kind === b.kind && near >= 0.5 && !settled ? 'words' : undefined
  if (isPartOf(a, b) || isPartOf(b, a) || isAbbreviated(a, b)) return undefined
  return byWords(a, b, overlap, near)
}
