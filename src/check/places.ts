import type { Citation } from '../model/citation.ts'
import type { Place } from '../model/finding.ts'
import { toSource } from '../model/offset-map.ts'
import type { Passage } from '../model/passage.ts'
import type { Position, Span } from '../model/span.ts'
import type { Where } from './rule.ts'

/** Line and column of offsets, by binary search over the line starts. */
export class LineIndex {
  readonly #starts: number[] = [0]

  constructor(text: string) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.#starts.push(at + 1)
  }

  /** Both numbers start at 1; the column counts UTF-16 units. */
  positionOf(offset: number): Position {
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.#starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - this.#starts[low]! + 1 }
  }
}

export interface PlaceContext {
  readonly text: string
  readonly lines: LineIndex
  readonly passages: readonly Passage[]
  /** Citations that cover a passage. */
  readonly citationsOf: ReadonlyMap<number, readonly Citation[]>
}

const isSpot = (where: Where): where is Extract<Where, { passage: number }> => 'passage' in where

export function spanOf(where: Where, passages: readonly Passage[]): Span {
  if (!isSpot(where)) return { start: where.start, end: where.end }
  return toSource(passages[where.passage]!.map, where.start, where.end)
}

/** The passage that a source offset lies in, by binary search over the passages' starts. */
export function passageAt(passages: readonly Passage[], offset: number): Passage | undefined {
  let low = 0
  let high = passages.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (passages[middle]!.span.start <= offset) low = middle
    else high = middle - 1
  }
  return passages[low]
}

/** A place as a finding carries it: quoted, located, with its sentence and cited outlets. */
export function placeOf(where: Where, role: string, context: PlaceContext): Place {
  const span = spanOf(where, context.passages)
  const passage = isSpot(where) ? context.passages[where.passage] : passageAt(context.passages, span.start)
  const around = passage && passage.span.start <= span.start && passage.span.end >= span.end ? passage.span : span
  const outlets = passage ? (context.citationsOf.get(passage.id) ?? []).flatMap(({ outlet }) => outlet ?? []) : []
  return {
    role,
    ...span,
    ...context.lines.positionOf(span.start),
    quote: context.text.slice(span.start, span.end),
    context: context.text.slice(around.start, around.end),
    outlets: [...new Set(outlets)]
  }
}
