import type { Block } from '../model/passage.ts'
import type { Span } from '../model/span.ts'

const INLINE = /`[^`\n]{1,500}`/g

function commentsIn(text: string): Span[] {
  const comments: Span[] = []
  for (let start = text.indexOf('<!--'); start !== -1; start = text.indexOf('<!--', start)) {
    const closed = text.indexOf('-->', start)
    const end = closed < 0 ? text.length : closed + 3
    comments.push({ start, end })
    start = end
  }
  return comments
}

/** True when one of the sorted, separate ranges holds the offset. */
function isWithin(ranges: readonly Span[], offset: number): boolean {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (ranges[middle]!.end <= offset) low = middle + 1
    else high = middle
  }
  return low < ranges.length && ranges[low]!.start <= offset
}

/** Tells whether an offset of the source lies in code or in a comment, where nothing is cited. */
export class CodeRanges {
  readonly #text: string
  readonly #blocks: readonly Span[]
  #inline: readonly Span[] | undefined
  #comments: readonly Span[] | undefined

  constructor(text: string, blocks: readonly Block[]) {
    this.#text = text
    this.#blocks = blocks.filter(({ kind }) => kind === 'code').map(({ span }) => span)
  }

  holds(offset: number): boolean {
    this.#comments ??= commentsIn(this.#text)
    return this.holdsCode(offset) || isWithin(this.#comments, offset)
  }

  /** Code alone: a comment is hidden from a reader, but no example of anything. */
  holdsCode(offset: number): boolean {
    this.#inline ??= [...this.#text.matchAll(INLINE)].map(({ index, 0: code }) => ({
      start: index,
      end: index + code.length
    }))
    return isWithin(this.#blocks, offset) || isWithin(this.#inline, offset)
  }
}
