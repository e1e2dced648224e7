import type { Segmentation } from '../model/passage.ts'
import type { Reading } from '../model/reading.ts'
import { contextKeys } from './overlap.ts'
import type { ListedValue, ValueList } from './value-lists.ts'

/** The only figure of a sentence, a share of a group. */
function loneShare(reading: Reading | undefined): ListedValue | undefined {
  const item =
    reading?.quantities.length === 1 ? reading.labelled.find(({ items }) => items.length === 1)?.items[0] : undefined
  return item && { ...item.value, passage: reading!.passage, label: item.label.printed, phrase: item.label }
}

/** "61 % of A favour it. … 44 % of B favour it too.": shares that neighbouring sentences give to two groups. */
export function neighbourLists(readings: readonly Reading[], segmentation: Segmentation): ValueList[] {
  return readings.flatMap((reading, i) => {
    const next = readings[i + 1]
    const { passages } = segmentation
    if (!next || passages[reading.passage]!.block !== passages[next.passage]!.block) return []
    const [first, second] = [loneShare(reading), loneShare(next)]
    if (!first || !second || first.phrase.printed === second.phrase.printed) return []
    const context = contextKeys(reading, 0, reading.tokens.length)
    for (const [key, weight] of contextKeys(next, 0, next.tokens.length))
      if (!context.has(key)) context.set(key, weight)
    return [
      {
        block: passages[reading.passage]!.block,
        passages: new Set([reading.passage, next.passage]),
        items: [first, second],
        context,
        reading
      }
    ]
  })
}
