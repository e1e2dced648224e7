import { isReferenceHeading } from '../lexicon/reference-headings.ts'
import type { Marker } from '../model/passage.ts'
import type { Lifted } from './lift.ts'
import type { Range } from './rendering.ts'

/** An entry of a list of sources. */
export interface Entry extends Range {
  /** Its printed number or label. */
  readonly label: string | undefined
  readonly markers: readonly Marker[]
}

const NUMBER = /^\s*\(?(\d{1,3})[.)]\s/
const LONGEST_HEADING = 60
const BULLET = /^\s*[-–•*]\s/

/** The label that an entry opens with: `[3]`, `[^3]`, "3." */
function labelOf(text: string, start: number, end: number, markers: readonly Marker[]): string | undefined {
  const [first] = markers
  const opens = first !== undefined && text.slice(start, first.at).trim() === ''
  if (opens && (first.form === 'numeric' || first.form === 'footnote' || first.form === 'machine')) return first.key
  return NUMBER.exec(text.slice(start, Math.min(end, start + 8)))?.[1]
}

function linesOf(lifted: Lifted): Entry[] {
  const { text, markers } = lifted
  const breaks = [...lifted.hardBreaks, ...lifted.softBreaks].sort((a, b) => a - b)
  let marker = 0
  let start = 0
  return [...breaks, text.length].map((end, i) => {
    const from = marker
    while (marker < markers.length && (markers[marker]!.at < end || i === breaks.length)) marker++
    const own = markers.slice(from, marker)
    const line = { start, end, markers: own, label: labelOf(text, start, end, own) }
    start = end
    return line
  })
}

/** True when the line opens an entry; `labelled` says that entries carry labels here. */
function opensEntry(text: string, line: Entry, before: Entry, labelled: boolean): boolean {
  const words = text.slice(line.start, line.end)
  if (line.label !== undefined || BULLET.test(words)) return true
  if (labelled || /^\s*\p{Ll}/u.test(words)) return false
  if (isReferenceHeading(text.slice(before.start, before.end))) return true
  return before.markers.length > 0 || /[.)\]]\s*$/.test(text.slice(before.start, before.end))
}

function join(first: Entry, second: Entry): Entry {
  return { start: first.start, end: second.end, label: first.label, markers: [...first.markers, ...second.markers] }
}

/** The entries of a paragraph in a list of sources: one a line, unless a line goes on with the entry before it. */
export function entriesOf(lifted: Lifted): Entry[] {
  const lines = linesOf(lifted)
  const labelled = lines.some((line) => line.label !== undefined)
  const entries: Entry[] = []
  for (const line of lines) {
    const last = entries.at(-1)
    if (last === undefined || opensEntry(lifted.text, line, last, labelled)) entries.push(line)
    else entries[entries.length - 1] = join(last, line)
  }
  return entries.filter((entry) => entry.markers.length > 0 || lifted.text.slice(entry.start, entry.end).trim() !== '')
}

/** All of a text as one entry, as in an item. */
export function wholeEntry({ text, markers }: Lifted): Entry {
  return { start: 0, end: text.length, markers, label: labelOf(text, 0, text.length, markers) }
}

/** The first line, when it only says that sources follow. */
export function headingOf(text: string, entries: readonly Entry[]): Entry | undefined {
  const [first, ...others] = entries
  if (!first || others.length === 0 || first.label !== undefined || first.markers.length > 0) return undefined
  const words = text.slice(first.start, first.end).trim()
  const isBare = words.length <= LONGEST_HEADING && others.every((entry) => entry.label !== undefined)
  return isBare || isReferenceHeading(words) ? first : undefined
}

/** End of an entry's words, without a colon behind them. */
export function withoutColon(text: string, { start, end }: Entry): number {
  let last = end
  while (last > start && /[\s:：]/.test(text[last - 1]!)) last--
  return last
}
