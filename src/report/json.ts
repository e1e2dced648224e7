import type { AuditResult } from '../model/audit-result.ts'
import { documentRecord } from './record.ts'
import type { DocumentReport } from './schema.ts'

export interface Tool {
  readonly name: 'claimcheck'
  readonly version: string
}

/** Stands here and in the schema, so that printing a report does not have to load the schema library. */
const SCHEMA_VERSION: typeof import('./schema.ts').REPORT_SCHEMA_VERSION = 1

/** Results as JSON by the published schema: one record for one document, `documents` for several. */
export function json(results: readonly AuditResult[], options: { readonly tool: Tool }): string {
  const { name, version } = options.tool
  const head = [`"schemaVersion": ${SCHEMA_VERSION}`, `"tool": ${JSON.stringify({ name, version })}`]
  const [only] = results
  if (only && results.length === 1) return `${object([...head, ...fields(documentRecord(only), '  ')], '')}\n`
  const documents = results.map((result) => `    ${object(fields(documentRecord(result), '      '), '    ')}`)
  return `${object([...head, `"documents": ${list(documents, '  ')}`], '')}\n`
}

const object = (members: readonly string[], indent: string): string =>
  `{\n${members.map((member) => `${indent}  ${member}`).join(',\n')}\n${indent}}`

const list = (items: readonly string[], indent: string): string =>
  items.length === 0 ? '[]' : `[\n${items.join(',\n')}\n${indent}]`

/** One record a line: a diff of two reports then reads record by record. */
function fields(record: DocumentReport, indent: string): string[] {
  return Object.entries(record).map(([key, value]) => {
    if (!Array.isArray(value)) return `"${key}": ${JSON.stringify(value)}`
    return `"${key}": ${list(
      value.map((item) => `${indent}  ${JSON.stringify(item)}`),
      indent
    )}`
  })
}
