import { type AuditInput, type AuditOptions, documentInfo, trace } from './audit.ts'
import { diff } from './diff/index.ts'
import type { DiffResult } from './model/claim-change.ts'

/** Compares two versions of a document by claim. Deterministic, as the audit is. */
export function compare(old: AuditInput, now: AuditInput, options: AuditOptions = {}): DiffResult {
  const [before, after] = [trace(old, options), trace(now, options)]
  return { before: documentInfo(before), after: documentInfo(after), changes: diff(before, after), findings: [] }
}
