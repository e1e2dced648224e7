import type { Marker, Passage } from '../model/passage.ts'
import type { Span } from '../model/span.ts'
import { isLink } from './entry.ts'
import { type EntryLabel, entryLabel } from './entry-label.ts'
import { labelKey } from './keys.ts'

interface Line extends Span {
  readonly label: EntryLabel | undefined
}

const SPACE = /\s/
const HARD_BREAK = / {2}\r?\n|\\\r?\n|<br/
/** How far numbers may jump before a number at the head of a line is taken for a chance. */
const WIDEST_JUMP = 3

/** `[start, end)` without the white space around it. */
export function trimmed(text: string, start: number, end: number): Span {
  let from = start
  let to = end
  while (from < to && SPACE.test(text[from]!)) from++
  while (to > from && SPACE.test(text[to - 1]!)) to--
  return { start: from, end: to }
}

function linesOf(text: string, { start, end }: Span): Line[] {
  const lines: Line[] = []
  let from = start
  while (from < end) {
    const newline = text.indexOf('\n', from)
    const to = newline < 0 || newline > end ? end : newline
    const line = trimmed(text, from, to)
    if (line.end > line.start) {
      lines.push({ ...line, label: entryLabel(text.slice(line.start, Math.min(line.end, line.start + 300))) })
    }
    from = to + 1
  }
  return lines
}

/** Lines that open a numbered entry, without those whose number can only be a chance of line wrapping. */
function labelledLines(lines: readonly Line[]): Line[] {
  let previous: number | undefined
  return lines.filter(({ label }) => {
    if (label === undefined) return false
    const number = Number(label.label)
    const goesOn = previous === undefined || (number > previous && number <= previous + WIDEST_JUMP)
    if (!label.isBracketed && !Number.isNaN(number) && !goesOn) return false
    previous = Number.isNaN(number) ? previous : number
    return true
  })
}

/** Starts of labelled entries: their lines, and the places inside a line where "[2]" goes on after "[1]". */
function labelledStarts(labelled: readonly Line[], markers: readonly Marker[]): number[] {
  const starts: number[] = []
  let seen = 0
  labelled.forEach(({ start, label }, index) => {
    starts.push(start)
    const until = labelled[index + 1]?.start ?? Number.POSITIVE_INFINITY
    let expected = Number(label!.label) + 1
    for (; seen < markers.length && markers[seen]!.span.start < until; seen++) {
      const { form, key, span } = markers[seen]!
      if (form !== 'numeric' || span.start <= start || Number(labelKey(key)) !== expected) continue
      starts.push(span.start)
      expected++
    }
  })
  return starts
}

/** True when an entry ends with this line: a link closes it, or a hard line break; `before` counts the marks so far. */
function closesEntry(text: string, line: Line, next: Line, markers: readonly Marker[], before: number): boolean {
  if (HARD_BREAK.test(text.slice(Math.max(line.start, line.end - 8), next.start))) return true
  for (let index = before - 1; index >= 0; index--) {
    const marker = markers[index]!
    if (marker.span.end <= line.start) return false
    if (isLink(marker)) return line.end - marker.span.end <= 3
  }
  return false
}

/** Starts of unlabelled entries: a new one after each line that closes one. */
function plainStarts(text: string, lines: readonly Line[], markers: readonly Marker[]): number[] {
  const starts = [lines[0]!.start]
  let seen = 0
  for (let index = 1; index < lines.length; index++) {
    const line = lines[index]!
    while (seen < markers.length && markers[seen]!.span.start < line.start) seen++
    if (closesEntry(text, lines[index - 1]!, line, markers, seen)) starts.push(line.start)
  }
  return starts
}

/** Starts of unlabelled entries as they were cut before, each with the marks that open it. */
function passageStarts(passages: readonly Passage[]): number[] {
  return passages.map(({ span, markers }) => Math.min(span.start, markers[0]?.span.start ?? span.start))
}

/** Cuts a paragraph of a list of sources into its entries; a wrapped line stays with the entry that it continues. */
export function entryLines(text: string, span: Span, passages: readonly Passage[], markers: readonly Marker[]): Span[] {
  const lines = linesOf(text, span)
  if (lines.length === 0) return []
  const labelled = labelledLines(lines)
  const unlabelled = () => (passages.length > 1 ? passageStarts(passages) : plainStarts(text, lines, markers))
  const starts = labelled.length === 0 ? unlabelled() : labelledStarts(labelled, markers)
  if (starts[0]! > lines[0]!.start) starts.unshift(lines[0]!.start)
  return starts.map((start, index) => trimmed(text, start, starts[index + 1] ?? span.end))
}
