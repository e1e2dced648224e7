/**
 * A stretch of the source text: UTF-16 offsets, `end` exclusive.
 *
 * Set once, in segment, and carried unchanged into every report, so that
 * `text.slice(span.start, span.end)` is always the words that a finding quotes.
 */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A place as an editor shows it: both numbers start at 1. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** True when the two stretches share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** True when `inner` lies inside `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** The smallest span that holds both. */
export function cover(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) }
}
