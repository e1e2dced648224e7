import type { OffsetMap } from '../model/offset-map.ts'
import type { Marker } from '../model/passage.ts'
import { CutShift, joinSlices } from './cuts.ts'
import { findMarks } from './marks/find.ts'
import type { Mark } from './marks/mark.ts'
import type { Setting } from './render.ts'
import type { Range, Rendered } from './rendering.ts'
import { type Cut, cutsOf } from './tidy.ts'

/** The words of a block without their citation marks. */
export interface Lifted {
  readonly text: string
  readonly map: OffsetMap
  /** In order; `at` counts in the text of the whole block. */
  readonly markers: readonly Marker[]
  readonly strong: readonly Range[]
  readonly code: readonly Range[]
  /** Words that a sentence cannot end in: link texts. */
  readonly unbroken: readonly Range[]
  readonly hardBreaks: readonly number[]
  readonly softBreaks: readonly number[]
  /** Places, without width, at which marks were lifted out. */
  readonly gaps: readonly Range[]
}

function keptSlices(length: number, cuts: readonly Range[]): Range[] {
  const slices: Range[] = []
  let start = 0
  for (const cut of cuts) {
    if (cut.start > start) slices.push({ start, end: cut.start })
    start = cut.end
  }
  if (start < length) slices.push({ start, end: length })
  return slices
}

function markersOf(source: string, marks: readonly Mark[], cuts: readonly Cut[], shift: CutShift): Marker[] {
  const placeOfCut = new Map<Mark, number>()
  for (const cut of cuts) for (const mark of cut.marks) placeOfCut.set(mark, cut.start)
  return marks.flatMap((mark) => {
    const { form, label, span } = mark
    const printed = source.slice(span.start, span.end)
    const at = shift.shift(placeOfCut.get(mark) ?? mark.start)
    return mark.keys.map((key) => ({ form, span, printed, key, label, at }))
  })
}

/**
 * Lifts the citation marks out of a rendered text, and leaves no empty brackets or doubled spaces behind. In a list
 * of sources every line is an entry of its own, and the words of links are the entries.
 */
export function lift(rendered: Rendered, { source, cited }: Setting, isReference: boolean): Lifted {
  const marks = findMarks(rendered, cited)
  const { text, map, hardBreaks, softBreaks } = rendered
  const lineStarts = new Set(isReference ? [...hardBreaks, ...softBreaks] : hardBreaks)
  const cuts = cutsOf({ text, lineStarts }, marks, rendered.dropped, isReference)
  const shift = new CutShift(cuts)
  const move = (range: Range): Range => ({ start: shift.shift(range.start), end: shift.shift(range.end) })
  const slices = keptSlices(text.length, cuts)
  return {
    text: cuts.length === 0 ? text : slices.map((slice) => text.slice(slice.start, slice.end)).join(''),
    map: cuts.length === 0 ? map : joinSlices(map, slices),
    markers: markersOf(source, marks, cuts, shift),
    strong: rendered.strong.map(move).sort((a, b) => a.start - b.start),
    code: rendered.code.map(move),
    unbroken: rendered.links.map(move),
    hardBreaks: hardBreaks.map((offset) => shift.shift(offset)),
    softBreaks: softBreaks.map((offset) => shift.shift(offset)),
    gaps: cuts.filter((cut) => cut.marks.length > 0).map((cut) => move({ start: cut.start, end: cut.start }))
  }
}
