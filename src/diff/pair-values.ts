import type { Token } from '../model/token.ts'
import type { Alignment, Hunk } from './align.ts'
import { isQuantity, sameValue, type ValueAt } from './values.ts'

/** A value of both versions. */
export interface ValuePair {
  readonly before: ValueAt
  readonly after: ValueAt
  readonly same: boolean
}

/** One version of a passage. */
export interface Side {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly values: readonly ValueAt[]
}

/** Tokens `[from, to)` that a value takes up. */
export function reach({ tokens }: Side, { mention }: ValueAt): [from: number, to: number] {
  const from = tokens.findIndex(({ end }) => end > mention.start)
  let to = from
  while (to < tokens.length && tokens[to]!.start < mention.end) to++
  return [from, to]
}

/** An empty stretch is met by what it stands beside. */
export const meetsHunk = ([from, to]: readonly [number, number], start: number, end: number): boolean =>
  start === end ? from <= start && to >= start : from < end && to > start

const sameKind = ({ mention: a }: ValueAt, { mention: b }: ValueAt): boolean =>
  !isQuantity(a) || !isQuantity(b) || a.quantity.dimension === b.quantity.dimension

/** Values that were left as they stand, then those that took each other's place, then those that moved within the passage. */
export function pairValues(a: Side, b: Side, { kept, hunks }: Alignment): ValuePair[] {
  const pairs: ValuePair[] = []
  const free = new Set(b.values)
  const open = new Set(a.values)
  const newReach = new Map(b.values.map((value) => [value, reach(b, value)]))
  const join = (before: ValueAt, fits: (after: ValueAt) => boolean): void => {
    if (!open.has(before)) return
    const isDate = !isQuantity(before.mention)
    const after = [...free].find((each) => isDate !== isQuantity(each.mention) && fits(each))
    if (after === undefined) return
    open.delete(before)
    free.delete(after)
    pairs.push({ before, after, same: sameValue(before, after) })
  }
  for (const before of a.values) {
    const place = keptPlace(reach(a, before), kept)
    if (place) join(before, (after) => newReach.get(after)!.every((at, i) => at === place[i]))
  }
  for (const hunk of hunks) {
    const inside = a.values.filter((each) => meetsHunk(reach(a, each), hunk.from, hunk.to))
    for (const fits of FITS) {
      for (const before of inside) join(before, (after) => isWithin(newReach.get(after)!, hunk) && fits(before, after))
    }
  }
  for (const before of a.values) join(before, (after) => sameValue(before, after))
  return pairs
}

/** How a value finds what took its place, the best fit first. */
const FITS: readonly ((before: ValueAt, after: ValueAt) => boolean)[] = [sameValue, sameKind, () => true]

const isWithin = (place: readonly [number, number], { newFrom, newTo }: Hunk): boolean =>
  meetsHunk(place, newFrom, newTo)

/** Where tokens `[from, to)` stand in the new version, when all of them were kept side by side. */
function keptPlace([from, to]: readonly [number, number], kept: readonly number[]): [number, number] | undefined {
  const first = kept[from] ?? -1
  if (first < 0 || to <= from) return undefined
  for (let i = from; i < to; i++) if (kept[i] !== first + i - from) return undefined
  return [first, first + to - from]
}
