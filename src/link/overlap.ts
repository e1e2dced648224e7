import type { Tie } from '../model/facts.ts'
import type { Reading } from '../model/reading.ts'
import { bothSpeakOf } from '../model/wording.ts'
import type { Words } from './tie.ts'

const CLAUSE = 1
const SENTENCE = 0.7
const PLACE = 0.9
const HEADING = 0.6
const SYNONYM = 0.6

/** Keys with their parts: "import/export" and "snow-depth" count by their parts as well. */
function* partsOf(family: string): Generator<string> {
  yield family
  if (/[-/]/.test(family)) for (const part of family.split(/[-/]/)) if (part.length > 2) yield part
}

/**
 * What a stretch of a passage speaks of, by key: 1 for its own words, less for the rest of the sentence, and for the
 * lead, row and headings that it stands under. The title stands over everything and ties nothing.
 */
export function contextKeys(reading: Reading, from: number, to: number): Map<string, number> {
  const keys = new Map<string, number>()
  const add = (family: string, weight: number) => {
    for (const part of partsOf(family)) keys.set(part, Math.max(weight, keys.get(part) ?? 0))
  }
  const wanted = new Set(reading.keys)
  const start = reading.tokens[from]?.start ?? 0
  const end = reading.tokens[to - 1]?.end ?? 0
  for (const token of reading.tokens) {
    if (token.kind === 'word' && wanted.has(token.family))
      add(token.family, token.start >= start && token.end <= end ? CLAUSE : SENTENCE)
  }
  const { place } = reading
  for (const key of [...place.lead, ...place.row]) add(key, PLACE)
  for (const words of place.headings.slice(0, -1)) for (const key of words) add(key, HEADING)
  return keys
}

export interface SharedContext {
  /** Summed rarity of the shared words. */
  readonly weight: number
  /** Shared words, weightiest first. */
  readonly words: readonly string[]
}

/** The words that two contexts share, over synonyms too; `without` are left out. */
export function sharedContext(
  a: ReadonlyMap<string, number>,
  b: ReadonlyMap<string, number>,
  without: ReadonlySet<string>,
  { vocabulary, thesaurus }: Words
): SharedContext {
  const shared: { readonly word: string; readonly weight: number }[] = []
  for (const [key, own] of a) {
    if (without.has(key)) continue
    const direct = b.get(key)
    if (direct !== undefined) {
      shared.push({ word: key, weight: Math.min(own, direct) * vocabulary.weight(key) })
      continue
    }
    const other =
      own >= SENTENCE
        ? thesaurus.of(key).find((word) => (b.get(word) ?? 0) >= SENTENCE && !a.has(word) && !without.has(word))
        : undefined
    if (other) shared.push({ word: other, weight: SYNONYM * Math.min(own, b.get(other)!) * vocabulary.weight(other) })
  }
  shared.sort((x, y) => y.weight - x.weight || (x.word < y.word ? -1 : 1))
  return { weight: shared.reduce((sum, { weight }) => sum + weight, 0), words: shared.map(({ word }) => word) }
}

/** Summed rarity of the keys that weigh at least `least`. */
function massOf(
  keys: ReadonlyMap<string, number>,
  least: number,
  { vocabulary }: Words,
  without: ReadonlySet<string>
): number {
  let sum = 0
  for (const [key, weight] of keys) if (weight >= least && !without.has(key)) sum += weight * vocabulary.weight(key)
  return sum
}

export interface Overlap {
  readonly shared: SharedContext
  /** Share of the first context's own words that the second one knows, and the other way round. */
  readonly coverage: number
  readonly back: number
}

/** How far two contexts speak of the same, the words in `focus` left out. */
export function overlapOf(
  a: ReadonlyMap<string, number>,
  b: ReadonlyMap<string, number>,
  focus: ReadonlySet<string>,
  words: Words
): Overlap {
  const shared = sharedContext(a, b, focus, words)
  return {
    shared,
    coverage: shared.weight / Math.max(0.5, massOf(a, CLAUSE, words, focus)),
    back: shared.weight / Math.max(0.5, massOf(b, CLAUSE, words, focus))
  }
}

/** The overlap as a tie that a reader can follow. */
export function tieOf({ weight, words }: SharedContext, coverage: number): Tie {
  const few = words.slice(0, 6)
  const score = Math.min(0.9, 0.3 + 0.15 * weight + 0.3 * Math.min(1, coverage))
  return { score, words: few, steps: [bothSpeakOf(few)] }
}
