import { hasFiniteVerb } from '../lexicon/finite-verbs.ts'
import { isReferenceHeading } from '../lexicon/reference-headings.ts'
import type { Lifted } from './lift.ts'
import type { Rendered } from './rendering.ts'

/** Deeper than any heading: a paragraph that opens a list of sources yields to every heading. */
const BELOW_HEADINGS = 7
/** A remark shorter than this may be an entry. */
const SHORTEST_REMARK = 80
const LABEL = /^\s*\[\^?\d{1,3}\]/

/** True when the first line names the sources, or every line behind it opens with a label such as `[3]`. */
function holdsEntries({ text, softBreaks, hardBreaks }: Rendered): boolean {
  const [first, ...others] = [...softBreaks, ...hardBreaks].sort((a, b) => a - b)
  if (first === undefined) return false
  if (isReferenceHeading(text.slice(0, first))) return true
  return others.length > 0 && [first, ...others].every((at) => LABEL.test(text.slice(at, at + 8)))
}

/** Keeps track of whether the walk is inside a list of sources. */
export class ReferenceSection {
  #depth: number | undefined
  #hasEntries = false
  #afterRule = false

  get isOpen(): boolean {
    return this.#depth !== undefined
  }

  /** Takes note of a heading. Returns true when it lies inside the section, and so is neither its start nor its end. */
  heading(text: string, depth: number): boolean {
    if (this.#depth !== undefined && depth > this.#depth) return true
    this.#depth = undefined
    if (isReferenceHeading(text)) this.#open(depth)
    return false
  }

  /** A paragraph that is nothing but "Sources:". Returns true when it opened the section. */
  opensAt(text: string): boolean {
    if (this.isOpen || !isReferenceHeading(text)) return false
    this.#open(BELOW_HEADINGS)
    return true
  }

  /** A paragraph that holds the entries themselves, with or without "Sources:" on its first line. */
  opensWithin(rendered: Rendered): boolean {
    if (this.isOpen || !holdsEntries(rendered)) return false
    this.#open(BELOW_HEADINGS)
    return true
  }

  entry(): void {
    this.#hasEntries = true
  }

  /** A thematic break. */
  rule(): void {
    this.#afterRule = this.isOpen && this.#hasEntries
  }

  /** Behind a rule, a paragraph of prose without marks is a closing remark and no longer an entry. */
  endsBefore(lifted: Lifted): boolean {
    const isRemark = lifted.text.length >= SHORTEST_REMARK && lifted.markers.length === 0 && hasFiniteVerb(lifted.text)
    if (!this.#afterRule || !isRemark) return false
    this.#depth = undefined
    return true
  }

  #open(depth: number): void {
    this.#depth = depth
    this.#hasEntries = false
    this.#afterRule = false
  }
}
