/** Offset and content of one line, without its line ending. */
export interface TextLine {
  readonly start: number
  /** Behind the last character before the line ending. */
  readonly end: number
  /** Start of the next line. */
  readonly next: number
}

/** The lines of a text; CRLF, LF and CR each end one. */
export function linesOf(text: string): TextLine[] {
  const lines: TextLine[] = []
  const ending = /\r\n?|\n/g
  let start = 0
  for (let match = ending.exec(text); match !== null; match = ending.exec(text)) {
    lines.push({ start, end: match.index, next: ending.lastIndex })
    start = ending.lastIndex
  }
  if (start < text.length) lines.push({ start, end: text.length, next: text.length })
  return lines
}
