import type { Span } from './span.ts'

/**
 * Maps offsets of rendered text (markup removed, entities decoded) back to the source.
 *
 * Kept as runs: run `i` starts at `rendered[i]` in the rendered text and at `source[i]` in the source;
 * `width[i]` is the source length of one rendered unit (1 for verbatim runs; for a decoded run, such as
 * `&amp;`, the run is one atom whose source length is `width[i]`).
 */
export interface OffsetMap {
  readonly rendered: readonly number[]
  readonly source: readonly number[]
  readonly atom: readonly number[]
}

/** A map for text that stands in the source as it is. */
export function verbatim(start: number): OffsetMap {
  return { rendered: [0], source: [start], atom: [0] }
}

function runAt(map: OffsetMap, offset: number): number {
  let low = 0
  let high = map.rendered.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (map.rendered[middle]! <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** Source offset at which the rendered character at `offset` starts. */
export function sourceStart(map: OffsetMap, offset: number): number {
  const run = runAt(map, offset)
  const into = offset - map.rendered[run]!
  return map.atom[run]! > 0 ? map.source[run]! : map.source[run]! + into
}

/** Source offset just behind the rendered character that ends at `end` (exclusive). */
export function sourceEnd(map: OffsetMap, end: number): number {
  if (end <= 0) return map.source[0] ?? 0
  const run = runAt(map, end - 1)
  const atom = map.atom[run]!
  return atom > 0 ? map.source[run]! + atom : map.source[run]! + (end - map.rendered[run]!)
}

/** The source stretch behind `rendered.slice(start, end)`; an empty stretch stays empty. */
export function toSource(map: OffsetMap, start: number, end: number): Span {
  const from = sourceStart(map, start)
  return { start: from, end: end > start ? Math.max(from, sourceEnd(map, end)) : from }
}
