import type { Outcome, Say } from '../check/rule.ts'
import type { TraceGroup, TraceKind } from '../model/trace.ts'
import { listing, placesOf } from './judge-group.ts'

/** One finding for all traces of a kind; the rules differ in the kind and in how it is worded. */
export function judgeTraces(
  { kind, uses }: TraceGroup,
  wanted: TraceKind,
  confidence: number,
  say: Say<{ readonly one: '{printed}'; readonly several: '{count} {printed}' }>
): Outcome | undefined {
  if (kind !== wanted) return undefined
  const [first, ...others] = uses
  if (first === undefined) return say.agrees()
  return say.differs({
    message: others.length === 0 ? 'one' : 'several',
    values: { count: String(uses.length), printed: listing(uses.map(({ printed }) => printed.replace(/\s+/g, ' '))) },
    ...placesOf([first, ...others]),
    confidence,
    working: []
  })
}
