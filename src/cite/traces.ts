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

interface Window {
  readonly start: number
  end: number
}

/** The stretches of a text around the signs of each kind, in the order of `TRACES`; apart from each other. */
function windowsOf(text: string): Window[][] {
  const lower = text.toLowerCase()
  // A letter that is longer in lower case moves all behind it.
  if (lower.length !== text.length) return TRACES.map(() => [{ start: 0, end: text.length }])
  const windows: Window[][] = TRACES.map(() => [])
  for (const match of lower.matchAll(SIGN)) {
    const own = windows[match.findIndex((group, index) => index > 0 && group !== undefined) - 1]!
    const last = own.at(-1)
    const end = match.index + 2 * REACH
    if (last !== undefined && match.index - REACH <= last.end) last.end = end
    else own.push({ start: Math.max(0, match.index - REACH), end })
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
  const windows = windowsOf(text)
  for (const [order, [kind, pattern]] of TRACES.entries()) {
    for (const { start, end } of windows[order]!) {
      for (const { 0: printed, index } of text.slice(start, end).matchAll(pattern)) {
        const span = { start: start + index, end: start + index + printed.length }
        if (isMeant(text, span, kind, code, leftovers)) found.push({ kind, printed, span })
      }
    }
  }
  return found
}
