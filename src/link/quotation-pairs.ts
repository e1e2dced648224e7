import { baseForm } from '../lexicon/words.ts'
import { isFunctionWord } from '../lexicon/function-words.ts'
import type { Facts, Located } from '../model/facts.ts'
import type { QuotationMention, Reading } from '../model/reading.ts'
import type { Words } from './tie.ts'

type Quotation = Located<QuotationMention>
type QuotationPair = Facts['quotation-pair']

const CROWDED = 12
const NEGATIONS = new Set(['not', 'no', 'never', "n't", 'nor', 'without'])

const content = ({ sequence }: QuotationMention): string[] =>
  sequence.filter((word) => !isFunctionWord(word)).map((word) => baseForm(word)?.family ?? word)

/** Length of the longest common subsequence, bounded by the length of a quotation (cut at 80 words). */
function commonSubsequence(a: readonly string[], b: readonly string[]): number {
  const [x, y] = [a.slice(0, 80), b.slice(0, 80)]
  let row = new Array<number>(y.length + 1).fill(0)
  for (const word of x) {
    const next = [0]
    for (let j = 1; j <= y.length; j++) next[j] = word === y[j - 1] ? row[j - 1]! + 1 : Math.max(row[j]!, next[j - 1]!)
    row = next
  }
  return row[y.length]!
}

const negations = ({ sequence }: QuotationMention): number => sequence.filter((word) => NEGATIONS.has(word) || word.endsWith("n't")).length

interface Overlap {
  readonly shared: number
  readonly shorter: number
  readonly inOrder: number
  readonly onlyA: number
  readonly onlyB: number
}

function overlapOf(a: Quotation, b: Quotation): Overlap {
  const [x, y] = [content(a), content(b)]
  const [left, right] = [new Set(x), new Set(y)]
  const shared = [...left].filter((word) => right.has(word)).length
  return { shared, shorter: Math.min(left.size, right.size), inOrder: commonSubsequence(x, y), onlyA: left.size - shared, onlyB: right.size - shared }
}

/** How two wordings of one quotation differ; undefined for strangers, repeats and shortened forms. */
function differenceOf(a: Quotation, b: Quotation, around: number): QuotationPair['difference'] | undefined {
  const { shared, shorter, inOrder, onlyA, onlyB } = overlapOf(a, b)
  if (shorter === 0) return undefined
  const sameWords = onlyA === 0 || onlyB === 0
  const share = shared / shorter
  if (a.kind === 'term' || b.kind === 'term') {
    return !sameWords && shared >= 1 && a.kind === b.kind && around >= 0.5 ? 'words' : undefined
  }
  if (sameWords && shared >= 3 && inOrder < shorter) return 'order'
  if (share >= 0.5 && shared >= 3 && negations(a) !== negations(b)) return 'negation'
  if (sameWords) return undefined
  if (a.kind === 'title' && b.kind === 'title') return shared >= 2 && share >= 0.3 && around >= 0.35 ? 'words' : undefined
  return shared >= 3 && share >= 0.5 ? 'words' : undefined
}

/** Share of the poorer sentence's words, quotation left out, that stand in the other. */
function around(a: Quotation, b: Quotation, readings: ReadonlyMap<number, Reading>, words: Words): number {
  const keysOf = (quotation: Quotation) => {
    const inside = new Set(content(quotation))
    return readings.get(quotation.passage)!.keys.filter((key) => !inside.has(key))
  }
  const [x, y] = [keysOf(a), new Set(keysOf(b))]
  const weight = (keys: Iterable<string>) => [...keys].reduce((sum, key) => sum + words.vocabulary.weight(key), 0)
  const poorer = Math.min(weight(x), weight(y))
  return poorer === 0 ? 0 : weight(x.filter((key) => y.has(key))) / poorer
}

/** Pairs of quotations that are one quotation in two wordings. */
export function quotationPairs(readings: ReadonlyMap<number, Reading>, words: Words): QuotationPair[] {
  const index = new Map<string, Quotation[]>()
  const seen = new Set<string>()
  const pairs: QuotationPair[] = []
  for (const reading of readings.values()) {
    for (const mention of reading.quotations) {
      const quotation: Quotation = { ...mention, passage: reading.passage }
      for (const word of new Set(content(quotation))) {
        const list = index.get(word) ?? []
        for (const other of list.length < CROWDED ? list : []) {
          const key = `${other.passage}:${other.start}:${quotation.passage}:${quotation.start}`
          if (seen.has(key) || other.passage === quotation.passage) continue
          seen.add(key)
          const pair = pairOf(other, quotation, readings, words)
          if (pair) pairs.push(pair)
        }
        index.set(word, [...list, quotation])
      }
    }
  }
  return pairs
}

function pairOf(a: Quotation, b: Quotation, readings: ReadonlyMap<number, Reading>, words: Words): QuotationPair | undefined {
  const near = around(a, b, readings, words)
  const difference = differenceOf(a, b, near)
  if (!difference) return undefined
  const shared = content(a).filter((word) => content(b).includes(word))
  const score = Math.min(0.95, 0.5 + 0.08 * shared.length + 0.3 * near)
  return { a, b, difference, separatedBy: undefined, tie: { score, words: shared, steps: [`both quotations hold ${shared.map((word) => `“${word}”`).join(', ')}`] } }
}
