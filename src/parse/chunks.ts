import { isHostile } from './hostile.ts'
import { linesOf, type TextLine } from './lines.ts'

/** A run of lines without a blank one. */
export interface Chunk {
  readonly start: number
  readonly end: number
  /** Lines up to its end, in the whole text. */
  readonly linesToEnd: number
  /** Markdown cannot be cut before it: it may continue a fence, a comment, a list or raw HTML. */
  readonly bound: boolean
  /** At its end a fence, a comment or raw HTML is still open. */
  readonly open: boolean
  /** It stands in a fence, a comment or raw HTML, where Markdown reads no marks. */
  readonly verbatim: boolean
  /** Markdown would take super-linear time for it. */
  readonly hostile: boolean
}

const FENCE = /^(?:(`{3,})[^`]*$|(~{3,}))/
const RAW_HTML = /^<(?:(!--)|(pre|script|style|textarea)\b)/i
/** A line of this kind may belong to the block before the blank line. */
const CONTINUES = /^(?:[ \t]|[-*+](?:[ \t]|$)|\d{1,9}[.)](?:[ \t]|$))/

/** Finds the line that ends a verbatim block, given the line that opens it; undefined when it opens none. */
function closerOf(line: string, startsInHtml: boolean): RegExp | undefined {
  const fence = startsInHtml ? null : FENCE.exec(line)
  if (fence) {
    const mark = (fence[1] ?? fence[2])!
    return new RegExp(`^ {0,3}${mark[0]}{${mark.length},}[ \\t]*$`)
  }
  const html = RAW_HTML.exec(line)
  if (html === null) return undefined
  const closer = html[1] ? /-->/ : new RegExp(`</${html[2]}>`, 'i')
  return closer.test(line) ? undefined : closer
}

/** Reads lines one by one and knows whether the next stands in a fence, a comment or raw HTML. */
class VerbatimState {
  closer: RegExp | undefined

  read(line: string, startsInHtml: boolean): void {
    if (this.closer === undefined) this.closer = closerOf(line, startsInHtml)
    else if (this.closer.test(line)) this.closer = undefined
  }
}

/**
 * Cuts a text at its blank lines. Only fences at the margin count as such: what an indented one holds is indented too,
 * so no cut falls in it, and nobody can hide a hostile paragraph behind a fence that Markdown does not see.
 */
export function chunksOf(text: string): Chunk[] {
  const lines = linesOf(text)
  const chunks: Chunk[] = []
  const state = new VerbatimState()
  for (let i = 0; i < lines.length; i++) {
    if (isBlank(text, lines[i]!)) continue
    const first = i
    const verbatim = state.closer !== undefined
    let opens = false
    const head = text.slice(lines[first]!.start, lines[first]!.end)
    for (; i < lines.length && !isBlank(text, lines[i]!); i++) {
      state.read(text.slice(lines[i]!.start, lines[i]!.end), head[0] === '<')
      opens ||= state.closer !== undefined
    }
    chunks.push({
      start: lines[first]!.start,
      end: lines[i - 1]!.next,
      linesToEnd: i,
      bound: verbatim || CONTINUES.test(head),
      verbatim: verbatim || opens,
      open: state.closer !== undefined,
      hostile: !verbatim && !opens && isHostile(text, lines, first, i)
    })
  }
  return chunks
}

function isBlank(text: string, line: TextLine): boolean {
  for (let i = line.start; i < line.end; i++) {
    const code = text.charCodeAt(i)
    if (code !== 32 && code !== 9) return false
  }
  return true
}
