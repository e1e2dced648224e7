import type { Located, ShareList } from '../model/facts.ts'
import type { QuantityMention } from '../model/mention.ts'
import type { Reading } from '../model/reading.ts'

const EXHAUSTIVE = new Set('remaining rest remainder balance'.split(' '))
const SPLIT = new Set('split divide comprise consist compose breakdown'.split(' '))

/** Shares of one sentence that are said to make up a whole: "84 % … and the remaining 16 %", "split 60 %/40 %". */
export function shareLists(readings: Iterable<Reading>): ShareList[] {
  const lists: ShareList[] = []
  for (const reading of readings) {
    const parts: Located<QuantityMention>[] = reading.quantities
      .filter(({ quantity }) => quantity.dimension === 'percent' && !quantity.signed && !quantity.isRange)
      .map((mention) => ({ ...mention, passage: reading.passage }))
    if (parts.length < 2) continue
    const complete = saysComplete(reading, parts)
    if (complete && parts.every((part, i) => i === 0 || isListed(reading, parts[i - 1]!, part))) lists.push({ parts })
  }
  return lists
}

/** "the remaining 16 %" right before the last share, or "split", "made up of" before the first. */
function saysComplete(reading: Reading, parts: readonly QuantityMention[]): boolean {
  const before = (part: QuantityMention, most: number) =>
    reading.tokens.filter(({ end }) => end <= part.start).slice(-most)
  return (
    before(parts.at(-1)!, 4).some(({ lower }) => EXHAUSTIVE.has(lower)) ||
    before(parts[0]!, 6).some(({ lemma }) => SPLIT.has(lemma))
  )
}

/** Neighbours of a list stand close together in one clause or list. */
function isListed(reading: Reading, a: QuantityMention, b: QuantityMention): boolean {
  const between = reading.tokens.filter(({ start }) => start >= a.end && start < b.start)
  return between.length <= 14 && !between.some(({ text }) => text === ';' || text === ':')
}
