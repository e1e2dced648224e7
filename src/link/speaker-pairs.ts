import { isFunctionWord } from '../lexicon/function-words.ts'
import type { Located, Pair } from '../model/facts.ts'
import type { QuotationMention, Reading } from '../model/reading.ts'

type Quotation = Located<QuotationMention>

/** Quotations of fewer words are phrases that two people can use. */
const SHORTEST = 4
const CROWDED = 12

const nameWords = (speaker: string): string[] =>
  speaker
    .toLowerCase()
    .split(/[\s.-]+/)
    .filter((word) => word.length > 1)

function sameSpeaker(a: string, b: string): boolean {
  const theirs = nameWords(b)
  return nameWords(a).some((word) => theirs.includes(word))
}

/** Where the words of the shorter quotation stand in the longer one, unbroken. */
function holds(longer: readonly string[], shorter: readonly string[]): boolean {
  const last = longer.length - shorter.length
  for (let at = 0; at <= last; at++) if (shorter.every((word, i) => longer[at + i] === word)) return true
  return false
}

const rareStart = ({ sequence }: QuotationMention): string[] => {
  const content = sequence.filter((word) => !isFunctionWord(word))
  return [...new Set(content)].slice(0, 12)
}

function pairOf(a: Quotation, b: Quotation): Pair<Quotation> | undefined {
  const [shorter, longer] = a.sequence.length <= b.sequence.length ? [a, b] : [b, a]
  if (!holds(longer.sequence, shorter.sequence) || sameSpeaker(a.speaker!, b.speaker!)) return undefined
  const steps = [`the words “${shorter.words}” stand in both`, `one names ${a.speaker}, the other ${b.speaker}`]
  return { a, b, separatedBy: undefined, tie: { score: 0.8, words: shorter.sequence, steps } }
}

/** Pairs of places that print the same quotation with two named speakers. */
export function speakerPairs(readings: Iterable<Reading>): Pair<Quotation>[] {
  const index = new Map<string, Quotation[]>()
  const pairs: Pair<Quotation>[] = []
  for (const { quotations, passage } of readings) {
    for (const mention of quotations) {
      if (!mention.speakerNamed || mention.sequence.length < SHORTEST || mention.kind === 'title') continue
      const quotation = { ...mention, passage }
      const seen = new Set<Quotation>()
      for (const word of rareStart(mention)) {
        const list = index.get(word) ?? []
        for (const other of list.length < CROWDED ? list : []) {
          if (seen.has(other) || other.passage === passage) continue
          seen.add(other)
          const pair = pairOf(other, quotation)
          if (pair) pairs.push(pair)
        }
        list.push(quotation)
        index.set(word, list)
      }
    }
  }
  return pairs
}
