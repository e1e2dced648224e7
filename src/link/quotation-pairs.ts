import type { AcronymUse, Facts } from '../model/facts.ts'
import type { QuotationMention, Reading } from '../model/reading.ts'
import { inQuotes } from '../model/wording.ts'
import { pairsBySharedKey } from './key-index.ts'
import { differenceOf, type Quotation } from './quotation-difference.ts'
import { affirmed, contentOf, type Expansions } from './quotation-words.ts'
import type { Words } from './tie.ts'

type QuotationPair = Facts['quotation-pair']

const CROWDED = 12

/** Share of the poorer sentence's words, quotation left out, that stand in the other. */
function around(a: Quotation, b: Quotation, { readings, words }: QuotationContext): number {
  const keysOf = (quotation: Quotation) => {
    const inside = new Set(quotation.content)
    return readings[quotation.passage]!.keys.filter((key) => !inside.has(key))
  }
  const [x, y] = [keysOf(a), new Set(keysOf(b))]
  const { vocabulary } = words
  const poorer = Math.min(vocabulary.weightOf(x), vocabulary.weightOf(y))
  return poorer === 0 ? 0 : vocabulary.weightOf(x.filter((key) => y.has(key))) / poorer
}

interface QuotationContext {
  readonly readings: readonly Reading[]
  readonly words: Words
  readonly expansions: Expansions
  /** How often the document prints these words in quotation marks. */
  readonly uses: (quotation: QuotationMention) => number
}

function contextOf(readings: readonly Reading[], words: Words, acronyms: readonly AcronymUse[]): QuotationContext {
  const counts = new Map<string, number>()
  for (const { quotations } of readings) {
    for (const { sequence } of quotations) counts.set(sequence.join(' '), (counts.get(sequence.join(' ')) ?? 0) + 1)
  }
  const expansions = new Map(
    acronyms.map(
      ({ short, expansions: [first] }) => [first!.long.toLowerCase().replaceAll('-', ' '), short.toLowerCase()] as const
    )
  )
  return { readings, words, expansions, uses: ({ sequence }) => counts.get(sequence.join(' ')) ?? 0 }
}

/** "unavoidable" is looked up as "avoidable", too. */
const affirmedOf = ({ sequence }: QuotationMention): string[] =>
  sequence.flatMap((word) => {
    const bare = affirmed(word)
    return bare === undefined ? [] : contentOf([bare])
  })

/** Pairs of quotations that are one quotation in two wordings. */
export function quotationPairs(
  readings: readonly Reading[],
  words: Words,
  acronyms: readonly AcronymUse[]
): QuotationPair[] {
  const context = contextOf(readings, words, acronyms)
  const all = readings.flatMap(({ quotations, passage }) =>
    quotations.map(
      (mention): Quotation => ({
        ...mention,
        passage,
        content: contentOf(mention.sequence, context.expansions)
      })
    )
  )
  const keysOf = (quotation: Quotation) => [...quotation.content, ...affirmedOf(quotation)]
  return withoutFamilies(
    pairsBySharedKey(all, keysOf, CROWDED).flatMap(([a, b]) =>
      a.passage === b.passage ? [] : (pairOf(a, b, context) ?? [])
    )
  )
}

/**
 * Three wordings of which each two are alike are no quotation and its variants, but parallel phrases: "order 0",
 * "order 1", "order n".
 */
function withoutFamilies(pairs: readonly QuotationPair[]): QuotationPair[] {
  const text = ({ sequence }: QuotationMention) => sequence.join(' ')
  const partners = new Map<string, Set<string>>()
  for (const { a, b } of pairs)
    for (const [one, other] of [
      [text(a), text(b)],
      [text(b), text(a)]
    ] as const)
      partners.set(one, (partners.get(one) ?? new Set()).add(other))
  return pairs.filter(({ a, b, difference }) => {
    const [ours, theirs] = [partners.get(text(a))!, partners.get(text(b))!]
    return difference !== 'words' || ![...ours].some((other) => theirs.has(other))
  })
}

/** "In the phrase cited above": the sentence says that it repeats a quotation. */
const refersBack = ({ tokens }: Reading): boolean =>
  tokens.some(
    ({ lower }, i) =>
      (lower === 'above' || lower === 'earlier' || lower === 'again') &&
      tokens.slice(Math.max(0, i - 3), i + 2).some(({ lemma }) => REPEATING.has(lemma))
  )

const REPEATING = new Set('cite quote mention phrase note call name say describe word put'.split(' '))
/** How like the sentences must be when one of them says that it repeats the other. */
const REPEATED = 0.25

/** A cheap look before the sentences are weighed: longer quotations share two words, or they are strangers. */
function mayBeOne(a: Quotation, b: Quotation): boolean {
  if (a.kind === 'term' || b.kind === 'term') return a.kind === b.kind
  let shared = 0
  for (const word of new Set(a.content)) if (b.content.includes(word) && ++shared === 2) return true
  return false
}

function pairOf(a: Quotation, b: Quotation, context: QuotationContext): QuotationPair | undefined {
  if (!mayBeOne(a, b)) return undefined
  const likeness = around(a, b, context)
  const repeats = likeness >= REPEATED && likeness < 0.5 && a.kind === 'term' && b.kind === 'term'
  const near = repeats && [a, b].some(({ passage }) => refersBack(context.readings[passage]!)) ? 0.5 : likeness
  const settled = context.uses(a) > 1 && context.uses(b) > 1
  const difference = differenceOf(a, b, near, settled)
  if (!difference) return undefined
  const shared = [...new Set(a.content)].filter((word) => b.content.includes(word))
  const score = Math.min(0.95, 0.5 + 0.08 * shared.length + 0.3 * near)
  const steps = [`both quotations hold ${inQuotes(shared)}`]
  return { a, b, difference, separatedBy: undefined, tie: { score, words: shared, steps } }
}
