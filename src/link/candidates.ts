import type { ValueMention } from '../model/facts.ts'
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
  const index = new Map<string, T[]>()
  const pairs = new Map<string, readonly [T, T]>()
  for (const mention of mentions) {
    const own = further(mention)
    const keys = rarest(mention, vocabulary)
    for (const key of own === undefined ? keys : [...keys, own]) {
      const list = index.get(key)
      if (!list) index.set(key, [mention])
      else {
        if (list.length < CROWDED) {
          for (const other of list)
            if (other.passage !== mention.passage) pairs.set(`${other.id}:${mention.id}`, [other, mention])
        }
        list.push(mention)
      }
    }
  }
  return [...pairs.values()]
}

function rarest(mention: ValueMention, vocabulary: Vocabulary): string[] {
  return [...mention.keys]
    .filter(([, weight]) => weight >= 0.4)
    .map(([key, weight]) => [key, weight * vocabulary.weight(key)] as const)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, ENTRIES)
    .map(([key]) => key)
}
