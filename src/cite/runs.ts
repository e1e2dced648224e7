import type { Marker, Passage } from '../model/passage.ts'
import { cover, type Span } from '../model/span.ts'
import { hasWord } from './words.ts'

/** Marks of one passage that stand together and so support the same words. */
export interface Run {
  /** Offsets in the rendered text; equal unless the words of a link belong to the sentence. */
  readonly start: number
  readonly end: number
  /** How many marks it has. */
  readonly size: number
  /** True when the words of a link are part of the sentence, so that the link stands among what it supports. */
  readonly inText: boolean
  /** From its first mark to its last in the source. */
  readonly source: Span
}

/** The year at the end of "Smith 2024". */
const AUTHOR_END = /[\s,]{0,3}(?:\d{4}[a-z]?|n\.d\.)$/

/** In reading order, whatever order they were found in. */
export function inOrder(markers: readonly Marker[]): readonly Marker[] {
  const isSorted = markers.every((marker, index) => index === 0 || markers[index - 1]!.span.start <= marker.span.start)
  return isSorted ? markers : markers.toSorted((a, b) => a.span.start - b.span.start)
}

/** Words of the sentence that belong to a mark: those of a link, an identifier, or the author before "(2024)". */
function ownWords({ form, key, label, printed }: Marker): string {
  if (label !== '') return label
  if (form === 'author-year') return key.replace(AUTHOR_END, '')
  return form === 'numeric' || form === 'footnote' || form === 'machine' ? '' : printed
}

/** A mark whose own words can be read in the sentence stands among what it supports, not behind it. */
function runOfOne(text: string, marker: Marker): Run {
  const { at, span } = marker
  const offset = Math.min(Math.max(at, 0), text.length)
  const words = ownWords(marker)
  const lone = { size: 1, source: span, start: offset, end: offset }
  if (words === '') return { ...lone, inText: false }
  if (text.startsWith(words, offset)) return { ...lone, end: offset + words.length, inText: true }
  const before = offset - words.length - (text[offset - 1] === ' ' ? 1 : 0)
  if (before >= 0 && text.startsWith(words, before)) return { ...lone, start: before, inText: true }
  return { ...lone, inText: false }
}

/** Groups the marks of a passage, in order, into runs. */
export function runsOf(passage: Passage, markers: readonly Marker[]): Run[] {
  const runs: Run[] = []
  for (const marker of markers) {
    const next = runOfOne(passage.text, marker)
    const last = runs.at(-1)
    if (last === undefined || hasWord(passage.text, last.end, next.start)) runs.push(next)
    else {
      runs[runs.length - 1] = {
        start: last.start,
        end: Math.max(last.end, next.end),
        size: last.size + 1,
        inText: last.inText || next.inText,
        source: cover(last.source, next.source)
      }
    }
  }
  return runs
}
