import { expect } from 'vitest'
import type { Passage, Segmentation } from '../../src/model/passage.ts'
import { parse } from '../../src/parse/parse.ts'
import { segment } from '../../src/segment/segment.ts'

/** Cuts a text into passages, as Markdown unless the path says otherwise. */
export function segmented(text: string, path = 'report.md'): Segmentation {
  return segment(parse({ path, text, sha256: '' }))
}

/** The texts of all passages of one kind. */
export function textsOf(text: string, kind: Passage['kind'], path?: string): string[] {
  return segmented(text, path)
    .passages.filter((passage) => passage.kind === kind)
    .map((passage) => passage.text)
}

/** Each passage as "kind: text". */
export function outline(text: string, path?: string): string[] {
  return segmented(text, path).passages.map((passage) => `${passage.kind}: ${passage.text}`)
}

/** A text, its rendered words (passages parted by bars), and its marks as "form key". */
export type MarkCase = readonly [markdown: string, words: string, marks: readonly string[]]

/** Each mark as "form key", in order. */
export function marksOf(text: string, path?: string): string[] {
  return segmented(text, path).passages.flatMap((passage) =>
    passage.markers.map((marker) => `${marker.form} ${marker.key}`)
  )
}

/** Checks the words that are left of a text, and the marks that were lifted out. */
export function expectMarks(markdown: string, words: string, marks: readonly string[], path?: string): void {
  const { passages } = segmented(markdown, path)
  expect(passages.map((passage) => passage.text).join(' | ')).toBe(words)
  expect(marksOf(markdown, path)).toEqual(marks)
}
