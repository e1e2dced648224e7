import type { ValueMention } from '../model/facts.ts'
import { pairsBySharedKey } from './key-index.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A key that stands in more mentions than this is no entry to the index: it ties nothing and would make pairs of all. */
const CROWDED = 24
/** Index entries that one mention is looked up by: its weightiest keys. */
const ENTRIES = 8

/**
 * Pairs of mentions that share at least one rare key, each pair once. The work is bounded by
 * `mentions × ENTRIES × CROWDED`, so it grows with the text and not with its square. `further` gives one more entry.
 */
export function candidatePairs<T extends ValueMention>(
  mentions: readonly T[],
  vocabulary: Vocabulary,
  further: (mention: T) => string | undefined = () => undefined
): (readonly [T, T])[] {
  const keysOf = (mention: T) => {
    const own = further(mention)
    const keys = rarest(mention, vocabulary)
    return own === undefined ? keys : [...keys, own]
  }
  return pairsBySharedKey(mentions, keysOf, CROWDED).filter(([a, b]) => a.passage !== b.passage)
}

function rarest(mention: ValueMention, vocabulary: Vocabulary): string[] {
  return [...mention.keys]
    .filter(([, weight]) => weight >= 0.4)
    .map(([key, weight]) => [key, weight * vocabulary.weight(key)] as const)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, ENTRIES)
    .map(([key]) => key)
}
