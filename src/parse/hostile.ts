import type { TextLine } from './lines.ts'

/** Containers in one another: every level costs the parser a pass over the line, and a frame of its stack. */
const DEEPEST = 100
/** Inline marks are resolved by comparing each with those before it, so their number per paragraph is bounded. */
const MOST_DELIMITERS = 4000
const LONGEST_PARAGRAPH = 64 * 1024

const SPACE = 32
const TAB = 9
const QUOTE = 62 // >
const PIPE = 124 // |
const ZERO = 48
const NINE = 57
const BLANKS: ReadonlySet<number> = new Set([SPACE, TAB])
/** `.` and `)` */
const ENDS_OF_NUMBER: ReadonlySet<number> = new Set([46, 41])

/** `*`, `[`, `~`, `_`, backtick, and `<` and `!`, which open HTML and images. */
const DELIMITERS = new Set([...'*[~_`<!'].map((mark) => mark.charCodeAt(0)))
const BULLETS = new Set([...'-*+'].map((mark) => mark.charCodeAt(0)))
const DELIMITER_ROW = /^[ \t:|-]+$/
const LIST_START = /^(?:[ \t>])*(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)/

/** Length of the number that begins an item of an ordered list there: "12." */
function ordinalAt(text: string, at: number): number {
  let end = at
  while (end - at < 9 && text.charCodeAt(end) >= ZERO && text.charCodeAt(end) <= NINE) end++
  const isMark = end > at && ENDS_OF_NUMBER.has(text.charCodeAt(end))
  return isMark && BLANKS.has(text.charCodeAt(end + 1)) ? end + 1 - at : 0
}

/** How many quotes and lists the line opens, with two columns of indentation counted as one list. */
function depthOf(text: string, line: TextLine): number {
  let depth = 0
  let columns = 0
  let i = line.start
  for (; i < line.end; i++) {
    const code = text.charCodeAt(i)
    const next = text.charCodeAt(i + 1)
    if (code === SPACE) columns++
    else if (code === TAB) columns += 4
    else if (code === QUOTE || (BULLETS.has(code) && BLANKS.has(next))) depth++
    else {
      const length = ordinalAt(text, i)
      if (length === 0) break
      depth++
      i += length - 1
    }
  }
  // Only indentation that holds a block nests; a long blank line does not.
  return i === line.end ? depth : depth + Math.max(0, (columns - depth) >> 1)
}

function delimitersIn(text: string, line: TextLine): number {
  let count = 0
  for (let i = line.start; i < line.end; i++) if (DELIMITERS.has(text.charCodeAt(i))) count++
  return count
}

/** True when the line starts a paragraph of its own, whatever stands before it in the chunk. */
function startsParagraph(content: string, kind: 'list' | 'table' | 'prose'): boolean {
  if (kind === 'table') return content.includes('|')
  return kind === 'list' ? LIST_START.test(content) : /^(?:[ \t>]{0,3})(?:[-*+][ \t]|#{1,6}[ \t])/.test(content)
}

/**
 * True when Markdown would need super-linear time or a deep stack for these lines: quotes or lists nested beyond all
 * use, a paragraph of great length, or one with thousands of marks.
 */
export function isHostile(text: string, lines: readonly TextLine[], first: number, end: number): boolean {
  const size = lines[end - 1]!.end - lines[first]!.start
  const isLong = size >= MOST_DELIMITERS
  const kind = !isLong ? 'prose' : kindOf(text, lines, first, end)
  let length = 0
  let delimiters = 0
  for (let i = first; i < end; i++) {
    const line = lines[i]!
    if (line.end - line.start > DEEPEST && depthOf(text, line) > DEEPEST) return true
    if (!isLong) continue
    if (startsParagraph(text.slice(line.start, Math.min(line.end, line.start + 200)), kind)) length = delimiters = 0
    length += line.next - line.start
    delimiters += delimitersIn(text, line)
    if (length > LONGEST_PARAGRAPH || delimiters > MOST_DELIMITERS) return true
  }
  return false
}

function kindOf(text: string, lines: readonly TextLine[], first: number, end: number): 'list' | 'table' | 'prose' {
  const head = text.slice(lines[first]!.start, Math.min(lines[first]!.end, lines[first]!.start + 200))
  if (LIST_START.test(head)) return 'list'
  const second = end - first > 1 ? text.slice(lines[first + 1]!.start, lines[first + 1]!.end) : ''
  const isTable = text.charCodeAt(lines[first]!.start) === PIPE || head.includes('|')
  return isTable && second.includes('|') && second.includes('-') && DELIMITER_ROW.test(second) ? 'table' : 'prose'
}
