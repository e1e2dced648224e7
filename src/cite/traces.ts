import type { Leftover } from '../model/cited-address.ts'
import { overlaps, type Span } from '../model/span.ts'
import type { Trace, TraceKind } from '../model/trace.ts'
import type { CodeRanges } from './code-ranges.ts'
import { TRACES } from './trace-patterns.ts'

/** How far back a line is searched for the start of a quotation. */
const LONGEST_QUOTED = 600
const OPENING = /["“«„‘`]/
/** Kinds that are only said of others when they stand in quotation marks; the rest are printed signs. */
const QUOTABLE: ReadonlySet<TraceKind> = new Set<TraceKind>(['phrase', 'template', 'instruction', 'token'])

/** True when the line opens a quotation before the offset that is still open there, or quotes as a whole. */
function isQuoted(text: string, at: number, end: number): boolean {
  const near = text.slice(Math.max(0, at - LONGEST_QUOTED), at)
  const before = near.slice(near.lastIndexOf('\n') + 1)
  if (/^[ \t]{0,3}>/.test(before)) return true
  if (!OPENING.test(before) && !/^["“]/.test(text.slice(at, at + 1))) return false
  const straight = before.split('"').length - 1
  if (straight % 2 === 1) return true
  if (before.lastIndexOf('“') > before.lastIndexOf('”') || before.lastIndexOf('«') > before.lastIndexOf('»'))
    return true
  return /[‘'`]$/.test(before) && /^[’'`.,]/.test(text.slice(end, end + 1))
}

/** Hidden words are how a text speaks to a program behind its reader's back, so that comments count for these. */
const isCode = (code: CodeRanges, kind: TraceKind, at: number): boolean =>
  kind === 'instruction' ? code.holdsCode(at) : code.holds(at)

/** Longest stretch of a trace before and behind its sign. */
const REACH = 160

/** The stretches of a text around the signs, in order and apart from each other. */
function windowsOf(text: string, lower: string, signs: readonly string[]): Span[] {
  // A letter that is longer in lower case moves all behind it.
  if (lower.length !== text.length) return [{ start: 0, end: text.length }]
  const places: number[] = []
  for (const sign of signs) {
    for (let at = lower.indexOf(sign); at !== -1; at = lower.indexOf(sign, at + REACH)) places.push(at)
  }
  const windows: { start: number; end: number }[] = []
  for (const at of places.sort((a, b) => a - b)) {
    const start = at - REACH
    const last = windows.at(-1)
    if (last !== undefined && start <= last.end) last.end = at + 2 * REACH
    else windows.push({ start: Math.max(0, start), end: at + 2 * REACH })
  }
  return windows
}

function matchesOf(text: string, lower: string, signs: readonly string[], pattern: RegExp): Span[] {
  const found: Span[] = []
  for (const { start, end } of windowsOf(text, lower, signs)) {
    for (const match of text.slice(start, end).matchAll(pattern)) {
      found.push({ start: start + match.index, end: start + match.index + match[0].length })
    }
  }
  return found
}

/** Traces of drafting programs and words for programs, outside code and quotation marks. Nothing of them is obeyed. */
export function findTraces(text: string, code: CodeRanges, leftovers: readonly Leftover[]): Trace[] {
  const found: Trace[] = []
  const lower = text.toLowerCase()
  for (const [kind, signs, pattern] of TRACES) {
    for (const span of matchesOf(text, lower, signs, pattern)) {
      if (isCode(code, kind, span.start)) continue
      if (QUOTABLE.has(kind) && isQuoted(text, span.start, span.end)) continue
      if (kind === 'template' && leftovers.some((other) => overlaps(other.span, span))) continue
      found.push({ kind, printed: text.slice(span.start, span.end), span })
    }
  }
  return found
}
