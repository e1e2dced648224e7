import type { ClaimPlace, DiffResult } from '../model/claim-change.ts'
import type { DiffReport } from './diff-schema.ts'
import type { Tool } from './json.ts'
import { findingRecord } from './record.ts'

/** Stands here and in the schema, so that printing does not have to load the schema library. */
const SCHEMA_VERSION: typeof import('./diff-schema.ts').DIFF_SCHEMA_VERSION = 1

/** A comparison as JSON by the published schema. */
export function diffJson(result: DiffResult, { tool }: { readonly tool: Tool }): string {
  const { before, after, changes, findings } = result
  const report: DiffReport = {
    schemaVersion: SCHEMA_VERSION,
    tool: { name: tool.name, version: tool.version },
    before: { path: before.path, sha256: before.sha256 },
    after: { path: after.path, sha256: after.sha256 },
    changes: changes.map((change) => ({
      kind: change.kind,
      before: placeRecord(change.before),
      after: placeRecord(change.after),
      from: change.from ?? null,
      to: change.to ?? null
    })),
    findings: findings.map(findingRecord)
  }
  return `${JSON.stringify(report, null, 2)}\n`
}

function placeRecord(place: ClaimPlace | undefined): DiffReport['changes'][number]['before'] {
  if (place === undefined) return null
  const { line, column, span, quote, sentence, claims } = place
  return { line, column, span: { start: span.start, end: span.end }, quote, sentence, claims }
}
