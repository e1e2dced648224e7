import { isFunctionWord } from '../lexicon/function-words.ts'
import { baseForm } from '../lexicon/words.ts'
import type { AcronymUse, Facts, Located } from '../model/facts.ts'
import type { QuotationMention, Reading } from '../model/reading.ts'
import type { Words } from './tie.ts'

/** A quotation with its content words, worked out once. */
type Quotation = Located<QuotationMention> & { readonly content: readonly string[] }
type QuotationPair = Facts['quotation-pair']

const CROWDED = 12
const NEGATIONS = new Set(['not', 'no', 'never', "n't", 'nor', 'without'])

/** Abbreviation by its spelt-out words, both in lower case: "AGI" and what it stands for are one word of a quotation. */
export type Expansions = ReadonlyMap<string, string>

const isContent = (word: string): boolean => word !== '' && !isFunctionWord(word)

function content({ sequence }: QuotationMention, expansions: Expansions): string[] {
  let words = sequence.join(' ').replaceAll('-', ' ')
  for (const [long, short] of expansions) words = words.replaceAll(long, short).replaceAll(`${short}s`, short)
  return words
    .split(' ')
    .filter(isContent)
    .map((word) => baseForm(word)?.family ?? word)
}

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

const negations = ({ sequence }: QuotationMention): number =>
  sequence.filter((word) => NEGATIONS.has(word) || word.endsWith("n't")).length

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

/** How two wordings of one quotation differ; undefined for strangers, repeats and shortened forms. */
function differenceOf(
  a: Quotation,
  b: Quotation,
  near: number,
  context: QuotationContext
): QuotationPair['difference'] | undefined {
  const { shared, shorter, longer, inOrder, length, onlyA, onlyB } = overlapOf(a, b)
  if (shorter === 0) return undefined
  const sameWords = onlyA === 0 || onlyB === 0
  if (a.kind === 'term' || b.kind === 'term') {
    const settled = context.uses(a) > 1 && context.uses(b) > 1
    return !sameWords && shared >= 1 && a.kind === b.kind && near >= 0.5 && !settled ? 'words' : undefined
  }
  if (isPartOf(a, b) || isPartOf(b, a)) return undefined
  if (sameWords && shared >= 3 && inOrder < length) return 'order'
  if (shared / longer >= 0.5 && shared >= 3 && negations(a) !== negations(b)) return 'negation'
  if (sameWords) return undefined
  if (a.kind === 'title' && b.kind === 'title')
    return shared >= 2 && shared / shorter >= 0.3 && near >= 0.35 ? 'words' : undefined
  // Two utterances on one topic share words too: a variant shares most of them, in the same order.
  return shared >= 3 && shared / shorter >= 0.6 && shared / longer >= 0.4 && inOrder >= 0.75 * shared
    ? 'words'
    : undefined
}

/** Share of the poorer sentence's words, quotation left out, that stand in the other. */
function around(a: Quotation, b: Quotation, { readings, words }: QuotationContext): number {
  const keysOf = (quotation: Quotation) => {
    const inside = new Set(quotation.content)
    return readings.get(quotation.passage)!.keys.filter((key) => !inside.has(key))
  }
  const [x, y] = [keysOf(a), new Set(keysOf(b))]
  const weight = (keys: Iterable<string>) => [...keys].reduce((sum, key) => sum + words.vocabulary.weight(key), 0)
  const poorer = Math.min(weight(x), weight(y))
  return poorer === 0 ? 0 : weight(x.filter((key) => y.has(key))) / poorer
}

interface QuotationContext {
  readonly readings: ReadonlyMap<number, Reading>
  readonly words: Words
  readonly expansions: Expansions
  /** How often the document prints these words in quotation marks. */
  readonly uses: (quotation: QuotationMention) => number
}

function contextOf(
  readings: ReadonlyMap<number, Reading>,
  words: Words,
  acronyms: readonly AcronymUse[]
): QuotationContext {
  const counts = new Map<string, number>()
  for (const { quotations } of readings.values()) {
    for (const { sequence } of quotations) counts.set(sequence.join(' '), (counts.get(sequence.join(' ')) ?? 0) + 1)
  }
  const expansions = new Map(
    acronyms.map(
      ({ short, expansions: [first] }) => [first!.long.toLowerCase().replaceAll('-', ' '), short.toLowerCase()] as const
    )
  )
  return { readings, words, expansions, uses: ({ sequence }) => counts.get(sequence.join(' ')) ?? 0 }
}

/** Pairs of quotations that are one quotation in two wordings. */
export function quotationPairs(
  readings: ReadonlyMap<number, Reading>,
  words: Words,
  acronyms: readonly AcronymUse[]
): QuotationPair[] {
  const context = contextOf(readings, words, acronyms)
  const index = new Map<string, Quotation[]>()
  const pairs: QuotationPair[] = []
  for (const reading of readings.values()) {
    for (const mention of reading.quotations) {
      const quotation: Quotation = {
        ...mention,
        passage: reading.passage,
        content: content(mention, context.expansions)
      }
      const seen = new Set<Quotation>()
      for (const word of new Set(quotation.content)) {
        const list = index.get(word) ?? []
        for (const other of list.length < CROWDED ? list : []) {
          if (seen.has(other) || other.passage === quotation.passage) continue
          seen.add(other)
          const pair = pairOf(other, quotation, context)
          if (pair) pairs.push(pair)
        }
        list.push(quotation)
        index.set(word, list)
      }
    }
  }
  return pairs
}

function pairOf(a: Quotation, b: Quotation, context: QuotationContext): QuotationPair | undefined {
  const near = around(a, b, context)
  const difference = differenceOf(a, b, near, context)
  if (!difference) return undefined
  const shared = [...new Set(a.content)].filter((word) => b.content.includes(word))
  const score = Math.min(0.95, 0.5 + 0.08 * shared.length + 0.3 * near)
  const steps = [`both quotations hold ${shared.map((word) => `“${word}”`).join(', ')}`]
  return { a, b, difference, separatedBy: undefined, tie: { score, words: shared, steps } }
}
