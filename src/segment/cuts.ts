import type { OffsetMap } from '../model/offset-map.ts'
import type { Range } from './rendering.ts'

/** Where an offset of the text before the cuts stands after them; an offset inside a cut moves to its start. */
export class CutShift {
  readonly #cuts: readonly Range[]
  readonly #removed: number[] = []

  /** `cuts` in order and apart. */
  constructor(cuts: readonly Range[]) {
    this.#cuts = cuts
    let removed = 0
    for (const cut of cuts) {
      this.#removed.push(removed)
      removed += cut.end - cut.start
    }
  }

  shift(offset: number): number {
    let low = 0
    let high = this.#cuts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#cuts[middle]!.start <= offset) low = middle + 1
      else high = middle
    }
    if (low === 0) return offset
    const cut = this.#cuts[low - 1]!
    return offset - this.#removed[low - 1]! - (Math.min(offset, cut.end) - cut.start)
  }
}

/** The map of `text.slice(start, end)`, with offsets from 0. */
export function sliceMap(map: OffsetMap, start: number, end: number): OffsetMap {
  return joinSlices(map, [{ start, end }])
}

/** The run that holds an offset. */
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

/** The map of the slices put together; they come in order and apart. */
export function joinSlices(map: OffsetMap, slices: readonly Range[]): OffsetMap {
  const rendered: number[] = []
  const source: number[] = []
  const atom: number[] = []
  let length = 0
  for (const { start, end } of slices) {
    for (let run = runAt(map, start); run < map.rendered.length && map.rendered[run]! < end; run++) {
      const from = Math.max(start, map.rendered[run]!)
      rendered.push(length + from - start)
      source.push(map.atom[run]! > 0 ? map.source[run]! : map.source[run]! + from - map.rendered[run]!)
      atom.push(map.atom[run]!)
    }
    length += end - start
  }
  return { rendered, source, atom }
}
