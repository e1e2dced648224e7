import type { Range } from './rendering.ts'

/** The ranges that start in `[start, end)`; they come in order, and are found without looking at the others. */
export function within(ranges: readonly Range[], start: number, end: number): readonly Range[] {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (ranges[middle]!.start < start) low = middle + 1
    else high = middle
  }
  let last = low
  while (last < ranges.length && ranges[last]!.start < end) last++
  return ranges.slice(low, last)
}

const SPACE = /\s/

/** A stretch of text without the space around it; undefined when nothing else is in it. */
export function trimmed(text: string, start: number, end: number): Range | undefined {
  let from = start
  let to = end
  while (from < to && SPACE.test(text[from]!)) from++
  while (to > from && SPACE.test(text[to - 1]!)) to--
  return to > from ? { start: from, end: to } : undefined
}
