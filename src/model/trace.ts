import type { Span } from './span.ts'

/** What a drafting program leaves behind in a text, or hides in it. */
export type TraceKind = 'token' | 'tracking' | 'phrase' | 'template' | 'instruction'

export interface Trace {
  readonly span: Span
  readonly printed: string
  readonly kind: TraceKind
}

/** All traces of one kind; none for a document that is free of it. */
export interface TraceGroup {
  readonly kind: TraceKind
  readonly uses: readonly Trace[]
}

/** Facts of how a text was drafted. */
export interface TraceFacts {
  'trace-group': TraceGroup
}
