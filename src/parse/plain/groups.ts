import { linesOf } from '../lines.ts'

/** A line that is not blank. */
export interface PlainLine {
  /** Number of the line in the text, from 0. */
  readonly index: number
  readonly lineStart: number
  /** Content without the space around it, and without the marker of an item. */
  readonly start: number
  readonly end: number
  /** Columns before the content or the marker. */
  readonly indent: number
  readonly blanksBefore: number
  readonly marker: Marker | undefined
}

export interface Marker {
  readonly start: number
  /** "-", "*", "•", "1." or "1)": lists of one level share it. */
  readonly style: string
  readonly number: number | undefined
}

/** Lines that belong to one paragraph, heading or item. */
export interface Group {
  readonly lines: PlainLine[]
  readonly marker: Marker | undefined
  readonly indent: number
  readonly blanksBefore: number
}

const MARKER = /(?:[-*•‣◦▪●]|(\d{1,3})([.)]))[ \t]+(?=\S)/y
const TERMINAL = /[.!?:;…。]["”’)\]]*$/
/** Words and signs after which no sentence ends. */
const OPEN_END = /[,(–—/&-]$|\s(?:and|or|of|the|a|an|in|to|for|with|by|from|on|at|as|that|which)$/i
/** Text that is wrapped by hand keeps its lines below this. */
const WIDEST_WRAP = 120
const NARROWEST_WRAP = 40

function readLine(text: string, line: { start: number; end: number }, index: number, blanksBefore: number): PlainLine {
  let start = line.start
  let indent = 0
  for (; start < line.end; start++) {
    const code = text.charCodeAt(start)
    if (code === 9) indent += 4
    else if (code === 32 || code === 0xa0) indent++
    else break
  }
  MARKER.lastIndex = start
  const match = MARKER.exec(text)
  const isItem = match !== null && MARKER.lastIndex < line.end
  const number = isItem && match[1] !== undefined ? Number(match[1]) : undefined
  const style = number === undefined ? (match?.[0][0] ?? '') : `1${match![2]}`
  const end = line.start + text.slice(line.start, line.end).trimEnd().length
  return {
    index,
    lineStart: line.start,
    start: isItem ? MARKER.lastIndex : start,
    end,
    indent,
    blanksBefore,
    marker: isItem ? { start, style, number } : undefined
  }
}

function readLines(text: string): PlainLine[] {
  const lines: PlainLine[] = []
  let blanks = 0
  for (const [index, line] of linesOf(text).entries()) {
    const isBlank = text.slice(line.start, line.end).trim() === ''
    if (!isBlank) lines.push(readLine(text, line, index, blanks))
    blanks = isBlank ? blanks + 1 : 0
  }
  return lines
}

/**
 * Width at which the text was wrapped by hand; infinite when each paragraph stands on one line. The evidence is lines
 * that break off in mid-sentence because the next word did not fit.
 */
function wrapWidth(text: string, lines: readonly PlainLine[]): number {
  let width = 0
  for (const line of lines) width = Math.max(width, line.end - line.lineStart)
  if (width > WIDEST_WRAP || width < NARROWEST_WRAP) return Number.POSITIVE_INFINITY
  let broken = 0
  let full = 0
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i]!
    const previous = lines[i - 1]!
    if (line.blanksBefore > 0 || line.marker || endsSentence(text, previous)) continue
    broken++
    if (isFull(text, previous, line, width)) full++
  }
  return full >= 2 && full * 2 >= broken ? width : Number.POSITIVE_INFINITY
}

function endsSentence(text: string, line: PlainLine): boolean {
  return TERMINAL.test(text.slice(Math.max(line.start, line.end - 12), line.end))
}

/** True when the first word of the next line did not fit behind this one. */
function isFull(text: string, line: PlainLine, next: PlainLine, width: number): boolean {
  const room = width - (line.end - line.lineStart) - 1
  if (room < 0 || next.end - next.start <= room) return room < 0
  return !text.slice(next.start, next.start + room + 1).includes(' ')
}

/** True when a line goes on with the sentence of the line before it. */
function continues(text: string, previous: PlainLine, line: PlainLine, width: number): boolean {
  if (line.marker || line.blanksBefore > 0) return false
  if (isFull(text, previous, line, width)) return true
  if (endsSentence(text, previous)) return false
  const before = text.slice(Math.max(previous.start, previous.end - 12), previous.end)
  return /^[\p{Ll},;.)\]]/u.test(text.slice(line.start, line.start + 2)) || OPEN_END.test(before)
}

/** The paragraphs, bare lines and items of a plain text, in order; a line broken in mid-sentence is put together again. */
export function groupsOf(text: string): Group[] {
  const lines = readLines(text)
  const width = wrapWidth(text, lines)
  const groups: Group[] = []
  for (const line of lines) {
    const group = groups.at(-1)
    const previous = group?.lines.at(-1)
    const hangs = group?.marker !== undefined && !line.marker && line.blanksBefore === 0 && line.indent > group.indent
    if (previous && (hangs || continues(text, previous, line, width))) group!.lines.push(line)
    else groups.push({ lines: [line], marker: line.marker, indent: line.indent, blanksBefore: line.blanksBefore })
  }
  return groups
}
