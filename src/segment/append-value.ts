import { decodeNamedCharacterReference } from 'decode-named-character-reference'
import type { Rendering } from './rendering.ts'

/** What of the source a node's value has decoded. */
export type Decoding = 'text' | 'code' | 'none'

const LINE_FEED = 10
const RETURN = 13
const TAB = 9
const SPACE = 32
const AMPERSAND = 38
const GREATER = 62
const BACKSLASH = 92
const PIPE = 124

/** Markup that a value leaves out is short; bounded, so that a foreign tree costs no more than its length. */
const LOOK_AHEAD = 64

const REFERENCE = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][\dA-Za-z]{0,31}));/y

const isBlank = (code: number): boolean => code === SPACE || code === TAB
const isLineEnd = (code: number): boolean => code === LINE_FEED || code === RETURN

function decodeReference(match: RegExpExecArray): string | undefined {
  const [, decimal, hexadecimal, name] = match
  if (name !== undefined) return decodeNamedCharacterReference(name) || undefined
  const code = decimal === undefined ? Number.parseInt(hexadecimal!, 16) : Number(decimal)
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd'
}

/** Source offset behind a line break at `offset`: the space before it, the ending, and the prefix of the next line. */
function behindBreak(source: string, offset: number, end: number, value: string, next: number): number {
  let at = offset
  while (at < end && isBlank(source.charCodeAt(at))) at++
  if (source.charCodeAt(at) === RETURN && source.charCodeAt(at + 1) === LINE_FEED) at++
  at++
  const prefix = at
  while (at < end && (isBlank(source.charCodeAt(at)) || source.charCodeAt(at) === GREATER)) at++
  // On an indented line that lazily continues a paragraph, ">" and spaces can be text.
  let own = next
  while (own < value.length && (value.charCodeAt(own) === GREATER || isBlank(value.charCodeAt(own)))) own++
  const isOwn = own > next && source.startsWith(value.slice(next, own), at - (own - next))
  return isOwn ? Math.max(prefix, at - (own - next)) : at
}

/** Walks a node's value and the source side by side. */
class Walk {
  readonly #out: Rendering
  readonly #value: string
  readonly #end: number
  readonly #decoding: Decoding
  #from: number
  at: number
  done = 0

  constructor(out: Rendering, value: string, start: number, end: number, decoding: Decoding) {
    this.#out = out
    this.#value = value
    this.#end = end
    this.#decoding = decoding
    this.#from = start
    this.at = start
  }

  run(): number {
    while (this.done < this.#value.length) this.#step()
    this.#flush()
    return this.at
  }

  #flush(): void {
    this.#out.verbatim(this.#from, this.at)
  }

  #atom(value: string, width: number): void {
    this.#flush()
    this.#out.atom(value, this.at, this.at + width)
    this.at += width
    this.#from = this.at
  }

  #step(): void {
    const wanted = this.#value.charCodeAt(this.done)
    const found = this.at < this.#end ? this.#out.source.charCodeAt(this.at) : Number.NaN
    if (this.#isBreak(wanted, found)) this.#break()
    else if (found === BACKSLASH && this.#escapes()) this.#decoded(this.#value[this.done]!, 2)
    else if (found === AMPERSAND && this.#decoding === 'text' && this.#reference()) return
    else if (found === wanted) this.#verbatim()
    else this.#mismatch()
  }

  #verbatim(): void {
    this.at++
    this.done++
  }

  #decoded(value: string, width: number): void {
    this.#atom(value, width)
    this.done += value.length
  }

  /** A line ending in the value, or in code the space that it became. */
  #isBreak(wanted: number, found: number): boolean {
    if (isLineEnd(wanted)) return true
    return this.#decoding === 'code' && wanted === SPACE && isLineEnd(found)
  }

  #break(): void {
    const { source } = this.#out
    const width = this.#value.startsWith('\r\n', this.done) ? 2 : 1
    const behind = behindBreak(source, this.at, this.#end, this.#value, this.done + width)
    this.#flush()
    this.#out.lineBreak(this.at, behind, false)
    this.at = behind
    this.#from = behind
    this.done += width
  }

  #escapes(): boolean {
    const next = this.#out.source.charCodeAt(this.at + 1)
    const isPunctuation =
      (next > 32 && next < 48) || (next > 57 && next < 65) || (next > 90 && next < 97) || (next > 122 && next < 127)
    if (this.#decoding === 'none' || (this.#decoding === 'code' && next !== PIPE)) return false
    return isPunctuation && this.#value.charCodeAt(this.done) === next && this.at + 2 <= this.#end
  }

  #reference(): boolean {
    REFERENCE.lastIndex = this.at
    const match = REFERENCE.exec(this.#out.source)
    const value = match ? decodeReference(match) : undefined
    if (!match || !value || !this.#value.startsWith(value, this.done)) return false
    this.#decoded(value, match[0].length)
    return true
  }

  /** The tree says other than the source (a plugin changed it, or markup was dropped): skip what is not there. */
  #mismatch(): void {
    if (this.#comesSoon(this.#value.charCodeAt(this.done))) {
      this.#flush()
      this.at++
      this.#from = this.at
      return
    }
    const width = this.at < this.#end ? 1 : 0
    this.#flush()
    this.#out.atom(this.#value[this.done]!, this.at + width - 1, this.at + width)
    this.at += width
    this.#from = this.at
    this.done++
  }

  #comesSoon(wanted: number): boolean {
    const last = Math.min(this.#end, this.at + LOOK_AHEAD)
    for (let at = this.at + 1; at < last; at++) if (this.#out.source.charCodeAt(at) === wanted) return true
    return false
  }
}

/**
 * Adds a node's value, mapped to the stretch `start`–`end` of the source that it was read from. Returns the source
 * offset behind what was used.
 */
export function appendValue(out: Rendering, value: string, start: number, end: number, decoding: Decoding): number {
  const isSame = value.length === end - start && !/[\r\n]/.test(value)
  if (!isSame) return new Walk(out, value, start, end, decoding).run()
  out.verbatim(start, end)
  return end
}
