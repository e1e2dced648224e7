import { isFunctionWord } from '../lexicon/function-words.ts'
import type { Located, Pair } from '../model/facts.ts'
import type { QuotationMention, Reading } from '../model/reading.ts'
import { pairsBySharedKey } from './key-index.ts'
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
  let known: ReadonlySet<string> | undefined
  const surnames = () => {
    known ??= surnamesOf(readings)
    return known
  }
  const spoken = readings.flatMap(({ quotations, passage }) =>
    quotations
      .filter(({ speakerNamed, sequence, kind }) => speakerNamed && sequence.length >= SHORTEST && kind !== 'title')
      .map((mention) => ({ ...mention, passage }))
  )
  return pairsBySharedKey(spoken, rareStart, CROWDED).flatMap(([a, b]) =>
    a.passage === b.passage ? [] : (pairOf(a, b, surnames) ?? [])
  )
}
