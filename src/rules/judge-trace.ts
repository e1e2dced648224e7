import type { Outcome } from '../check/rule.ts'
import type { TraceGroup, TraceKind } from '../model/trace.ts'
import { type AboutKind, judgeKind } from './judge-group.ts'

/** One finding for all traces of a kind; the rules differ in the kind and in how it is worded. */
export function judgeTraces(
  { kind, uses }: TraceGroup,
  wanted: TraceKind,
  confidence: number,
  say: AboutKind
): Outcome | undefined {
  if (kind !== wanted) return undefined
  const gathered = uses.map(({ printed, span }) => ({ printed: printed.replace(/\s+/g, ' '), where: span }))
  return judgeKind(gathered, confidence, say)
}
