import type { Leftover } from '../model/cited-address.ts'
import { overlaps, type Span } from '../model/span.ts'
import type { Trace, TraceKind } from '../model/trace.ts'
import type { CodeRanges } from './code-ranges.ts'
import { SIGN, TRACES } from './trace-patterns.ts'

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
function windowsOf(text: string): Span[] {
  const lower = text.toLowerCase()
  // A letter that is longer in lower case moves all behind it.
  if (lower.length !== text.length) return [{ start: 0, end: text.length }]
  const windows: { start: number; end: number }[] = []
  for (const { index } of lower.matchAll(SIGN)) {
    const last = windows.at(-1)
    if (last !== undefined && index - REACH <= last.end) last.end = index + 2 * REACH
    else windows.push({ start: Math.max(0, index - REACH), end: index + 2 * REACH })
  }
  return windows
}

/** False for examples in code, for quotations and for what is reported as a missing citation. */
function isMeant(text: string, span: Span, kind: TraceKind, code: CodeRanges, leftovers: readonly Leftover[]): boolean {
  if (isCode(code, kind, span.start)) return false
  if (QUOTABLE.has(kind) && isQuoted(text, span.start, span.end)) return false
  return kind !== 'template' || !leftovers.some((other) => overlaps(other.span, span))
}

/** Traces of drafting programs and words for programs, outside code and quotation marks. Nothing of them is obeyed. */
export function findTraces(text: string, code: CodeRanges, leftovers: readonly Leftover[]): Trace[] {
  const found: Trace[] = []
  for (const { start, end } of windowsOf(text)) {
    const words = text.slice(start, end)
    for (const [kind, pattern] of TRACES) {
      for (const { 0: printed, index } of words.matchAll(pattern)) {
        const span = { start: start + index, end: start + index + printed.length }
        if (isMeant(text, span, kind, code, leftovers)) found.push({ kind, printed, span })
      }
    }
  }
  return found
}
