import { toSource } from '../../model/offset-map.ts'
import type { MarkerForm } from '../../model/passage.ts'
import type { Span } from '../../model/span.ts'
import type { Range, Rendered } from '../rendering.ts'
import type { CitedDomains } from './cited-domains.ts'

/** What becomes of the words of a mark: they leave the text, they stay, or they leave when nothing else stands there. */
export type Fate = 'cut' | 'keep' | 'cut-if-alone'

/** A citation mark in rendered text, before it is lifted out. */
export interface Mark extends Range {
  readonly form: MarkerForm
  /** One marker is made of each: "[3, 4]" has two. */
  readonly keys: readonly string[]
  readonly label: string
  readonly span: Span
  readonly fate: Fate
}

/** Marks found so far in one rendered text; what one mark has taken, no other can. */
export class MarkSet {
  readonly rendered: Rendered
  readonly cited: CitedDomains
  readonly #marks: Mark[] = []
  readonly #taken: Uint8Array

  constructor(rendered: Rendered, cited: CitedDomains) {
    this.rendered = rendered
    this.cited = cited
    this.#taken = new Uint8Array(rendered.text.length)
    for (const range of rendered.code) this.block(range)
  }

  /** Keeps later marks out of a stretch. */
  block(range: Range): void {
    this.#taken.fill(1, range.start, range.end)
  }

  isFree(range: Range): boolean {
    for (let at = range.start; at < range.end; at++) if (this.#taken[at] === 1) return false
    return true
  }

  /** Takes a mark, unless another has taken a part of its words. */
  add(mark: Range & { form: MarkerForm; keys: readonly string[]; fate: Fate; label?: string; span?: Span }): void {
    if (mark.keys.length === 0 || !this.isFree(mark)) return
    this.block(mark)
    const span = mark.span ?? toSource(this.rendered.map, mark.start, mark.end)
    this.#marks.push({ ...mark, label: mark.label ?? '', span })
  }

  /** In the order in which they stand. */
  inOrder(): Mark[] {
    return this.#marks.sort((a, b) => a.start - b.start || a.end - b.end)
  }
}
