import { linesOf } from './lines.ts'

/** Marks that nobody types by accident: a heading, a fence, a table, a definition, front matter. */
const FIRM_MARK =
  /^ {0,3}(?:#{1,6}[ \t]+\S|`{3}|~{3}|\|[^\r\n]*\|[ \t]*\r?$|\|?[ \t]*:?-{3,}:?[ \t]*\||\[[^[\]\r\n]{1,200}\]:[ \t])/m
/** Marks that prose can hold by accident. */
const LOOSE_MARK = /\*\*\S|__\S|\]\(\S|`\S|<!--|^ {0,3}>[ \t]|^ {0,3}(?:={3,}|-{3,}|\*{3,})[ \t]*\r?$/m
/** A line of prose longer than this was not wrapped by hand. */
const WIDEST_WRAP = 120

/** True when paragraphs follow each other on neighbouring lines, which Markdown would run together. */
function hasUnwrappedLines(text: string): boolean {
  let neighbours = 0
  let previousLong = false
  for (const { start, end } of linesOf(text)) {
    if (previousLong && end > start) neighbours++
    previousLong = end - start > WIDEST_WRAP
  }
  return neighbours > 0
}

/**
 * True when the text should go to the plain parser. A `.txt` file may still be Markdown when it says so firmly; any
 * other file is plain only when it holds no mark at all and one line to the paragraph.
 */
export function isPlain(path: string, text: string): boolean {
  if (FIRM_MARK.test(text)) return false
  if (/\.te?xt$/i.test(path)) return true
  return !LOOSE_MARK.test(text) && hasUnwrappedLines(text)
}
