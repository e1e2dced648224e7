import { type Chunk, chunksOf } from './chunks.ts'

/** A stretch of the text that one parser reads by itself. */
export interface Part {
  readonly start: number
  readonly end: number
  /** Lines before it. */
  readonly lines: number
  readonly format: 'markdown' | 'plain'
  /** True when it ends inside a fence, a comment or raw HTML, so that nothing may be added behind it. */
  readonly open: boolean
}

/** remark's time per character grows with the length of the text; from here on it hurts. */
const WHOLE = 300_000
/** Each footnote definition makes every later one dearer. */
const MOST_FOOTNOTES = 800
const PART = 64_000

const FOOTNOTE_DEFINITION = /^\[\^[^[\]\r\n]{1,200}\]:/gm

function countUpTo(pattern: RegExp, text: string, most: number): number {
  let count = 0
  pattern.lastIndex = 0
  while (count <= most && pattern.test(text)) count++
  return count
}

/** Where the next part may begin, seen from a chunk: always, when nothing continues over the blank line, or when it must. */
function cutsBefore(chunk: Chunk, size: number): boolean {
  return (size >= PART && !chunk.bound) || (size >= WHOLE && !chunk.verbatim)
}

/** Collects chunks into parts. A part begins with the blank lines before its first chunk. */
class PartList {
  readonly parts: Part[] = []
  #start = 0
  #lines = 0
  #last: Chunk | undefined

  /** Length of the part so far, with `chunk`. */
  sizeWith(chunk: Chunk): number {
    return chunk.end - this.#start
  }

  add(chunk: Chunk): void {
    this.#last = chunk
  }

  close(format: Part['format']): void {
    const last = this.#last
    if (last === undefined || last.end === this.#start) return
    this.parts.push({ start: this.#start, end: last.end, lines: this.#lines, format, open: last.open })
    this.#start = last.end
    this.#lines = last.linesToEnd
  }
}

/**
 * Cuts a text into parts that each parse in time proportional to their length: hostile paragraphs by themselves, for
 * the plain parser, and the rest at top-level blank lines when it is long. Most texts come out as one part.
 */
export function partsOf(text: string): Part[] {
  const chunks = chunksOf(text)
  const isLong = text.length > WHOLE || countUpTo(FOOTNOTE_DEFINITION, text, MOST_FOOTNOTES) > MOST_FOOTNOTES
  const list = new PartList()
  for (const chunk of chunks) {
    if (chunk.hostile || (isLong && cutsBefore(chunk, list.sizeWith(chunk)))) list.close('markdown')
    list.add(chunk)
    if (chunk.hostile) list.close('plain')
  }
  list.close('markdown')
  return list.parts
}
