import type { OffsetMap } from '../model/offset-map.ts'
import type { MarkerForm } from '../model/passage.ts'
import type { Span } from '../model/span.ts'

/** A stretch of rendered text. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** The words of a link, and the link in the source. */
export interface LinkRange extends Range {
  readonly url: string
  readonly span: Span
}

/** Markup that is a citation mark by itself; its source stands in the rendered text until it is lifted out. */
export interface FixedMark extends Range {
  readonly form: MarkerForm
  readonly keys: readonly string[]
  readonly span: Span
}

export interface ImageText {
  readonly value: string
  readonly span: Span
}

/** The inline content of a block as a reader sees it, with what the marks need to know of its markup. */
export interface Rendered {
  readonly text: string
  readonly map: OffsetMap
  readonly links: readonly LinkRange[]
  readonly marks: readonly FixedMark[]
  /** Places, without width, of comments, images and struck out words: no trace of them may stay. */
  readonly dropped: readonly Range[]
  /** Inline code, in which nothing is a mark. */
  readonly code: readonly Range[]
  readonly strong: readonly Range[]
  /** Offsets behind hard and soft line breaks. */
  readonly hardBreaks: readonly number[]
  readonly softBreaks: readonly number[]
  readonly images: readonly ImageText[]
}

/** Collects rendered text together with its map, run by run. */
export class Rendering implements Rendered {
  readonly source: string
  text = ''
  readonly #rendered: number[] = []
  readonly #origin: number[] = []
  readonly #atom: number[] = []
  readonly links: LinkRange[] = []
  readonly marks: FixedMark[] = []
  readonly dropped: Range[] = []
  readonly code: Range[] = []
  readonly strong: Range[] = []
  readonly hardBreaks: number[] = []
  readonly softBreaks: number[] = []
  readonly images: ImageText[] = []

  constructor(source: string) {
    this.source = source
  }

  get map(): OffsetMap {
    return { rendered: this.#rendered, source: this.#origin, atom: this.#atom }
  }

  /** Adds source text as it stands. */
  verbatim(from: number, to: number): void {
    if (to <= from) return
    const last = this.#rendered.length - 1
    const follows =
      last >= 0 && this.#atom[last] === 0 && this.#origin[last]! + this.text.length - this.#rendered[last]! === from
    if (!follows) this.#run(from, 0)
    this.text += this.source.slice(from, to)
  }

  /** Adds text that stands for the source stretch `from`–`to` as a whole: a decoded entity, a line break. */
  atom(value: string, from: number, to: number): void {
    if (value === '') return
    this.#run(from, Math.max(1, to - from))
    this.text += value
  }

  /** Adds the space that a line break stands for. */
  lineBreak(from: number, to: number, isHard: boolean): void {
    this.atom(' ', from, to)
    ;(isHard ? this.hardBreaks : this.softBreaks).push(this.text.length)
  }

  #run(origin: number, atom: number): void {
    this.#rendered.push(this.text.length)
    this.#origin.push(origin)
    this.#atom.push(atom)
  }
}
