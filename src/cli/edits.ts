import type { Finding, Fix } from '../model/finding.ts'

/** Rules whose fixes people have decided on themselves. */
const DECIDED: ReadonlySet<string> = new Set(['known-error-returned', 'correction-incomplete'])

const isCertain = ({ ruleId, severity, confidence, status }: Finding): boolean =>
  status === 'new' && (DECIDED.has(ruleId) || (severity === 'error' && confidence === 1))

/** The edits that decisions and proven findings determine, in the order of the text; of two that overlap the first. */
export function certainEdits(findings: readonly Finding[]): Fix[] {
  const fixes = findings.filter(isCertain).flatMap((finding) => finding.fixes)
  const sorted = [...fixes].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
  const kept: Fix[] = []
  for (const fix of sorted) if (fix.span.start >= (kept.at(-1)?.span.end ?? 0)) kept.push(fix)
  return kept
}

/** Corrected values that stand in another spelling than their entry has, so that no edit is certain. */
export const leftByHand = (findings: readonly Finding[]): Finding[] =>
  findings.filter(({ ruleId, status, fixes }) => status === 'new' && DECIDED.has(ruleId) && fixes.length === 0)

/** The text with the edits made; undefined where it no longer reads as they expect. */
export function edited(text: string, edits: readonly Fix[]): string | undefined {
  if (edits.some(({ span, before }) => text.slice(span.start, span.end) !== before)) return undefined
  const parts = edits.map(({ span, after }, at) => text.slice(edits[at - 1]?.span.end ?? 0, span.start) + after)
  return [...parts, text.slice(edits.at(-1)?.span.end ?? 0)].join('')
}

/** A stretch of lines that an edit changes. */
export interface Hunk {
  /** Number of the first line in the old and in the new text, from 1. */
  readonly from: number
  readonly to: number
  readonly removed: readonly string[]
  readonly added: readonly string[]
}

/** The changed lines. Edits that touch one line make one hunk. */
export function hunksOf(text: string, edits: readonly Fix[]): Hunk[] {
  const hunks: Hunk[] = []
  let shift = 0
  for (let at = 0; at < edits.length; ) {
    const start = text.lastIndexOf('\n', edits[at]!.span.start - 1) + 1
    let end = lineEnd(text, edits[at]!.span.end)
    const first = at
    while (++at < edits.length && edits[at]!.span.start <= end) end = lineEnd(text, edits[at]!.span.end)
    const own = edits.slice(first, at).map(({ span, ...fix }) => ({
      ...fix,
      span: { start: span.start - start, end: span.end - start }
    }))
    const removed = text.slice(start, end).split('\n')
    const added = edited(text.slice(start, end), own)!.split('\n')
    const from = text.slice(0, start).split('\n').length
    hunks.push({ from, to: from + shift, removed, added })
    shift += added.length - removed.length
  }
  return hunks
}

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset)
  return end < 0 ? text.length : end
}
