import type { Span } from '../model/span.ts'
import { appendValue } from './append-value.ts'
import type { Lifted } from './lift.ts'
import { Rendering } from './rendering.ts'

/** The alternative text or title of an image, mapped into the image's source. */
export function imageText(source: string, value: string, span: Span): Lifted {
  const out = new Rendering(source)
  const at = source.slice(span.start, span.end).indexOf(value)
  // Markup and escapes keep the value from standing there as it is; the walk then skips them, behind "![".
  const start = at >= 0 ? span.start + at : Math.min(span.start + 2, span.end)
  appendValue(out, value, start, at >= 0 ? start + value.length : span.end, 'text')
  const { text, map } = out
  return { text, map, markers: [], strong: [], code: [], unbroken: [], hardBreaks: [], softBreaks: [], gaps: [] }
}
