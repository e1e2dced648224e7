import type { Tie, ValueMention } from '../model/facts.ts'
import type { Thesaurus } from './thesaurus.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What link knows of the document's words. */
export interface Words {
  readonly vocabulary: Vocabulary
  readonly thesaurus: Thesaurus
}

/** A word tied over a synonym counts less than the word itself. */
const SYNONYM = 0.6
/** Own comma segment or inherited lead, row and column. */
const CLOSE = 0.9
const CLAUSE = 0.75

type Keys = ReadonlyMap<string, number>

interface SharedWord {
  readonly word: string
  readonly weight: number
  readonly close: boolean
}

function sharedWords(a: Keys, b: Keys, { vocabulary, thesaurus }: Words): SharedWord[] {
  const shared: SharedWord[] = []
  for (const [key, weight] of a) {
    const other = b.get(key)
    if (other !== undefined) {
      const least = Math.min(weight, other)
      shared.push({ word: key, weight: least * vocabulary.weight(key), close: least >= CLOSE })
      continue
    }
    const synonym =
      weight >= CLAUSE ? thesaurus.of(key).find((word) => (b.get(word) ?? 0) >= CLAUSE && !a.has(word)) : undefined
    if (synonym)
      shared.push({
        word: synonym,
        weight: SYNONYM * Math.min(weight, b.get(synonym)!) * vocabulary.weight(synonym),
        close: false
      })
  }
  return shared.sort((x, y) => y.weight - x.weight || (x.word < y.word ? -1 : 1))
}

const mass = (keys: Keys, vocabulary: Vocabulary): number => {
  let total = 0
  for (const [key, weight] of keys) if (weight >= CLAUSE) total += weight * vocabulary.weight(key)
  return total
}

export interface TieFeatures {
  /** Summed rarity of the shared words. */
  readonly shared: number
  /** The same as a share of the poorer context. */
  readonly containment: number
  /** 2 when both measure the same noun or verb, 1 when one's measure stands in the other's clause, 0 otherwise. */
  readonly measure: 0 | 1 | 2
  /** Summed rarity of shared words that say what both speak of, the measure left out. */
  readonly subject: number
  /** Shared words that stand in the comma segment or place of both. */
  readonly near: number
  readonly words: readonly string[]
}

function measureTie(a: ValueMention, b: ValueMention, thesaurus: Thesaurus): TieFeatures['measure'] {
  const [x, y] = [a.measured[0], b.measured[0]]
  if (x !== undefined && y !== undefined && (x === y || thesaurus.of(x).includes(y))) return 2
  const stands = (from: ValueMention, to: ValueMention) =>
    from.measured.slice(0, 3).some((key) => (to.keys.get(key) ?? 0) >= CLAUSE)
  const crossed = a.measured.slice(0, 4).some((key) => b.measured.includes(key))
  if (crossed && stands(a, b) && stands(b, a)) return 2
  return crossed || stands(a, b) || stands(b, a) ? 1 : 0
}

/** What ties two mentions: explainable figures, from which `scoreOf` makes the confidence. */
export function tieFeatures(a: ValueMention, b: ValueMention, words: Words): TieFeatures {
  const { vocabulary, thesaurus } = words
  const shared = sharedWords(a.keys, b.keys, words)
  const total = shared.reduce((sum, { weight }) => sum + weight, 0)
  const poorer = Math.max(0.5, Math.min(mass(a.keys, vocabulary), mass(b.keys, vocabulary)))
  const measures = new Set([a.measured[0], b.measured[0]])
  const subject = shared
    .filter(({ word }) => !measures.has(word) && (a.subjects.has(word) || b.subjects.has(word)))
    .reduce((sum, { weight }) => sum + weight, 0)
  return {
    shared: total,
    containment: Math.min(1, total / poorer),
    measure: measureTie(a, b, thesaurus),
    subject,
    near: shared.filter(({ close }) => close).length,
    words: shared.map(({ word }) => word)
  }
}

/** The features as steps that a reader can follow. */
export function tieOf(score: number, features: TieFeatures): Tie {
  const words = features.words.slice(0, 6)
  const steps = [`both speak of ${words.map((word) => `“${word}”`).join(', ')}`]
  if (features.measure === 2) steps.push('both measure the same')
  return { score, words, steps }
}
