import type { Facts, Located, Pair } from '../model/facts.ts'
import type { ReportedMention } from '../model/quotations.ts'
import type { QuotationMention, Reading } from '../model/reading.ts'
import { inQuotes } from '../model/wording.ts'
import { KeyIndex } from './key-index.ts'
import { commonSubsequence, contentOf, isContent, negationsIn, sequenceOf } from './quotation-words.ts'
import { isPersonal, sameSpeaker } from './same-speaker.ts'
import { surnamesOf } from './speaker-pairs.ts'

/** A stretch of words, cut into its clauses. */
interface Cut {
  readonly content: readonly string[]
  /** Number of the clause that a content word stands in; a word of two clauses has none. */
  readonly clauseOf: ReadonlyMap<string, number>
  readonly negations: number
}

type Quoted = Cut & { readonly quotation: Located<QuotationMention> }

const CROWDED = 12
const LEAST = 4
const CLAUSES = /[,;:–—]|\b(?:but|and|while|whereas|although)\b/

function cutOf(words: string): Cut {
  const clauseOf = new Map<string, number>()
  const content: string[] = []
  for (const [clause, part] of words.split(CLAUSES).entries()) {
    for (const word of contentOf(sequenceOf(part))) {
      content.push(word)
      clauseOf.set(word, clauseOf.has(word) && clauseOf.get(word) !== clause ? -1 : clause)
    }
  }
  return { content, clauseOf, negations: negationsIn(sequenceOf(words)) }
}

/**
 * True when two things change places around a third: what the quotation says of the one, the report says of the other.
 * Clauses in another order keep their words together and pass.
 */
function rolesTurned(quoted: Cut, reported: Cut, shared: readonly string[]): boolean {
  const at = (cut: Cut, word: string) => cut.clauseOf.get(word) ?? -1
  const placed = shared.filter((word) => at(quoted, word) >= 0 && at(reported, word) >= 0)
  return placed.some((anchor) =>
    placed.some(
      (one) =>
        at(quoted, one) === at(quoted, anchor) &&
        at(reported, one) !== at(reported, anchor) &&
        placed.some(
          (other) =>
            at(quoted, other) !== at(quoted, anchor) &&
            at(reported, other) === at(reported, anchor) &&
            at(quoted, other) !== at(quoted, one)
        )
    )
  )
}

const asQuotation = (mention: Located<ReportedMention>): Located<QuotationMention> => ({
  ...mention,
  sequence: sequenceOf(mention.words),
  kind: 'speech',
  speakerNamed: mention.speaker !== undefined
})

interface Report {
  readonly pair: Pair<Located<QuotationMention>>
  /** What the report turns round. */
  readonly turned: 'roles' | 'negation' | undefined
  readonly speakersDiffer: boolean
}

function reportOf(quoted: Quoted, reported: Located<ReportedMention>, cut: Cut): Report | undefined {
  const { quotation } = quoted
  const theirs = new Set(cut.content)
  const shared = [...new Set(quoted.content)].filter((word) => theirs.has(word))
  const share = shared.length / Math.max(1, new Set(quoted.content).size)
  if (shared.length < LEAST || share < 0.6 || quotation.passage === reported.passage) return undefined
  const [one, two] = [quotation.speaker, reported.speaker]
  const alike = one !== undefined && two !== undefined && sameSpeaker(one, two)
  const faithful = share >= 0.8 && commonSubsequence(quoted.content, cut.content) >= 0.8 * shared.length
  const roles = !faithful && (alike || share >= 0.8) && rolesTurned(quoted, cut, shared)
  const negation = faithful && quoted.negations !== cut.negations
  const steps = [`both hold ${inQuotes(shared)}`]
  return {
    pair: {
      a: quotation,
      b: asQuotation(reported),
      separatedBy: undefined,
      tie: { score: alike ? 0.8 : 0.65, words: shared, steps }
    },
    turned: roles ? 'roles' : negation ? 'negation' : undefined,
    speakersDiffer:
      faithful && one !== undefined && two !== undefined && quotation.speakerNamed && !alike && shared.length > LEAST
  }
}

export interface Reports {
  readonly quotations: readonly Facts['quotation-pair'][]
  readonly speakers: readonly Facts['speaker-pair'][]
}

/** Quotations with the sentences that report them in other words: turned round, or given to somebody else. */
export function reportedPairs(readings: readonly Reading[]): Reports {
  if (!readings.some(({ people }) => people.reported.length > 0)) return { quotations: [], speakers: [] }
  const index = quotationIndex(readings)
  const cuts = new Map<Located<QuotationMention>, Quoted>()
  const cutQuotation = (quotation: Located<QuotationMention>): Quoted => {
    const known = cuts.get(quotation) ?? { ...cutOf(quotation.words), quotation }
    cuts.set(quotation, known)
    return known
  }
  const reports = readings.flatMap(({ people, passage }) =>
    people.reported.flatMap((mention) => {
      const near = nearest(sequenceOf(mention.words), index)
      if (near.length === 0) return []
      const cut = cutOf(mention.words)
      return near.flatMap((quotation) => reportOf(cutQuotation(quotation), { ...mention, passage }, cut) ?? [])
    })
  )
  const persons = reports.some(({ speakersDiffer }) => speakersDiffer) ? surnamesOf(readings) : new Set<string>()
  return {
    quotations: reports.flatMap(({ pair, turned }) =>
      turned ? [{ ...pair, difference: turned, isReport: true }] : []
    ),
    speakers: reports.flatMap(({ pair, speakersDiffer }) =>
      speakersDiffer && [pair.a, pair.b].every(({ speaker }) => isPersonal(speaker ?? '', persons)) ? [pair] : []
    )
  }
}

type Index = KeyIndex<Located<QuotationMention>>

/** Quotations by their words as printed, function words left out. */
function quotationIndex(readings: readonly Reading[]): Index {
  const spoken = readings.flatMap(({ quotations, passage }) =>
    quotations.filter(({ kind }) => kind === 'speech').map((mention) => ({ ...mention, passage }))
  )
  return new KeyIndex(CROWDED, spoken, ({ sequence }) => sequence.filter(isContent))
}

/** Quotations that share two printed words or more; inflected ones are weighed later. */
function nearest(sequence: readonly string[], index: Index): Located<QuotationMention>[] {
  const counts = new Map<Located<QuotationMention>, number>()
  for (const word of new Set(sequence))
    for (const quotation of index.first(word)) counts.set(quotation, (counts.get(quotation) ?? 0) + 1)
  return [...counts].flatMap(([quotation, shared]) => (shared >= 2 ? [quotation] : []))
}
