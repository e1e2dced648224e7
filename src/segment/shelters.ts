import { within } from './ranges.ts'
import type { Range } from './rendering.ts'
import type { Prose } from './sentences.ts'

const PAIR = /[()“”"]/g
/** Brackets and quotations longer than this hold sentences of their own. */
const LONGEST = 700
/** Text that opens more than this without closing is no prose; bounds the search for the opening sign. */
const DEEPEST = 24

interface Opening {
  readonly sign: string
  readonly at: number
}

/** An inch sign behind a figure opens nothing. */
function isInch(text: string, at: number): boolean {
  const code = text.charCodeAt(at - 1)
  return code >= 48 && code <= 57
}

/** True when brackets open where a sentence starts and end with its full stop: they hold whole sentences. */
function holdsSentences(text: string, opened: number, closed: number): boolean {
  return (
    /[.!?]["”’]?$/.test(text.slice(Math.max(0, closed - 2), closed)) &&
    /(?:^|[.!?]["”’)]?\s+)$/.test(text.slice(Math.max(0, opened - 4), opened))
  )
}

class Pairing {
  readonly found: Range[] = []
  readonly #text: string
  readonly #open: Opening[] = []

  constructor(text: string) {
    this.#text = text
  }

  read(sign: string, at: number): void {
    if (sign === '(' || sign === '“') this.#push(sign, at)
    else if (sign === ')') this.#close('(', at)
    else if (sign === '”') this.#close('“', at)
    else if (this.#isOpen('"')) this.#close('"', at)
    else if (!isInch(this.#text, at)) this.#push(sign, at)
  }

  #push(sign: string, at: number): void {
    if (this.#open.length === DEEPEST) this.#open.shift()
    this.#open.push({ sign, at })
  }

  #isOpen(sign: string): boolean {
    return this.#open.some((opening) => opening.sign === sign)
  }

  #close(sign: string, at: number): void {
    let i = this.#open.length - 1
    while (i >= 0 && this.#open[i]!.sign !== sign) i--
    if (i < 0) return
    const opened = this.#open[i]!.at
    this.#open.length = i
    if (at - opened > LONGEST || (sign === '(' && holdsSentences(this.#text, opened, at))) return
    this.found.push({ start: opened, end: at + 1 })
  }
}

function outermost(ranges: readonly Range[]): Range[] {
  const result: Range[] = []
  for (const range of [...ranges].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = result.at(-1)
    if (last === undefined || range.end > last.end) result.push(range)
  }
  return result
}

/**
 * Tells whether an offset lies in a quotation, a bracket or a link text, where no sentence ends. The offsets asked for
 * must ascend.
 */
export function shelters(prose: Prose, start: number, end: number): (offset: number) => boolean {
  const { text, unbroken } = prose
  const pairing = new Pairing(text)
  PAIR.lastIndex = start
  for (let match = PAIR.exec(text); match !== null && match.index < end; match = PAIR.exec(text)) {
    pairing.read(match[0], match.index)
  }
  const ranges = outermost([...pairing.found, ...within(unbroken, start, end)])
  let next = 0
  return (offset) => {
    while (next < ranges.length && ranges[next]!.end <= offset) next++
    return next < ranges.length && ranges[next]!.start < offset && offset < ranges[next]!.end
  }
}
