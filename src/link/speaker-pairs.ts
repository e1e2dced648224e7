import { isFunctionWord } from '../lexicon/function-words.ts'
import type { Located, Pair } from '../model/facts.ts'
import type { QuotationMention, Reading } from '../model/reading.ts'
import { isPersonal, sameSpeaker } from './same-speaker.ts'

type Quotation = Located<QuotationMention>

/** Quotations of fewer words are phrases that two people can use. */
const SHORTEST = 4
const CROWDED = 12

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

function pairOf(a: Quotation, b: Quotation, surnames: () => ReadonlySet<string>): Pair<Quotation> | undefined {
  const [shorter, longer] = a.sequence.length <= b.sequence.length ? [a, b] : [b, a]
  if (!holds(longer.sequence, shorter.sequence) || sameSpeaker(a.speaker!, b.speaker!)) return undefined
  const steps = [`the words “${shorter.words}” stand in both`, `one names ${a.speaker}, the other ${b.speaker}`]
  // A paper prints what a person said: both are named, and both are right.
  const persons = isPersonal(a.speaker!, surnames()) && isPersonal(b.speaker!, surnames())
  const separatedBy = persons ? undefined : 'one of them may print what the other said'
  return { a, b, separatedBy, tie: { score: 0.8, words: shorter.sequence, steps } }
}

/** Last words of names of two words or more, of which none is the kind of an organisation. */
export function surnamesOf(readings: readonly Reading[]): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { names } of readings)
    for (const { key, designators } of names) {
      const words = key.split(/[\s-]+/)
      const last = words.at(-1)!
      if (words.length > 1 && words.length < 5 && designators.length === 0 && !ORGANISED.test(last)) found.add(last)
    }
  return found
}

const ORGANISED =
  /^(?:inc|ltd|corp|company|group|institute|university|college|foundation|bank|agency|ministry|times|post|herald|courier|journal|review|news|magazine|report|museum|council|board|party|union|association|society|committee|commission|office|department|guild|court)$/

/** Pairs of places that print the same quotation with two named speakers. */
export function speakerPairs(readings: readonly Reading[]): Pair<Quotation>[] {
  const index = new Map<string, Quotation[]>()
  const pairs: Pair<Quotation>[] = []
  let known: ReadonlySet<string> | undefined
  const surnames = () => {
    known ??= surnamesOf(readings)
    return known
  }
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
          const pair = pairOf(other, quotation, surnames)
          if (pair) pairs.push(pair)
        }
        list.push(quotation)
        index.set(word, list)
      }
    }
  }
  return pairs
}
