import { type AuditInput, type AuditOptions, trace } from './audit.ts'
import { diff } from './diff/index.ts'
import type { ClaimChange } from './model/claim-change.ts'

/** Two versions of a document, compared by claim. */
export interface Compared {
  readonly changes: readonly ClaimChange[]
}

/** Compares two versions of a document. Deterministic, as the audit is. */
export function compare(old: AuditInput, now: AuditInput, options: AuditOptions = {}): Compared {
  return { changes: diff(trace(old, options), trace(now, options)) }
}
