import type { Finding, Fix, Place } from '../model/finding.ts'
import type { Position, Span } from '../model/span.ts'

/** Where a place ends: the position behind its last character, counted as positions are. */
export function endOf({ line, column, quote }: Place): Position {
  const last = quote.lastIndexOf('\n')
  if (last < 0) return { line, column: column + quote.length }
  return { line: line + quote.split('\n').length - 1, column: quote.length - last }
}

/** The place that an edit changes, cut out of the place of the finding that holds it. */
export function placeOfFix({ span, before }: Fix, { spans, repeats }: Finding): Place | undefined {
  const around = [...spans, ...repeats].find((place) => holds(place, span))
  if (!around) return undefined
  const lead = { ...around, quote: around.quote.slice(0, span.start - around.start) }
  return { ...around, ...span, ...endOf(lead), quote: before }
}

const holds = (place: Place, span: Span): boolean => place.start <= span.start && span.end <= place.end
