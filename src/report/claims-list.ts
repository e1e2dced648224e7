import type { AuditResult } from '../model/audit-result.ts'
import { printedValue } from '../model/printed-value.ts'
import { csvCell, escapeTerminal } from './escape.ts'
import { inReadingOrder, outletsById, outletsOf } from './ledger.ts'
import { displayWidth } from './wrap.ts'

/** One claim as the list formats print it. */
interface Row {
  readonly document: string
  readonly line: number
  readonly column: number
  readonly kind: string
  readonly subject: string
  readonly attribute: string
  readonly value: string
  readonly modality: string
  readonly outlets: readonly string[]
  readonly text: string
  readonly fingerprint: string
}

function rows(results: readonly AuditResult[]): Row[] {
  return results.flatMap((result) => {
    const outlets = outletsById(result.citations)
    return inReadingOrder(result.claims).map((claim) => ({
      document: result.document.path,
      line: claim.line,
      column: claim.column,
      kind: claim.kind,
      subject: claim.subject,
      attribute: claim.attribute,
      value: printedValue(claim),
      modality: claim.modality,
      outlets: outletsOf(claim, outlets),
      text: claim.text,
      fingerprint: claim.fingerprint
    }))
  })
}

/** Claims as a JSON array, one a line. */
export function claimsJson(results: readonly AuditResult[]): string {
  const records = rows(results).map((row) => JSON.stringify(row))
  return records.length === 0 ? '[]\n' : `[\n${records.join(',\n')}\n]\n`
}

/** Claims as one JSON object a line, without an array around them. */
export function claimsNdjson(results: readonly AuditResult[]): string {
  return rows(results)
    .map((row) => `${JSON.stringify(row)}\n`)
    .join('')
}

const COLUMNS = [
  'document',
  'line',
  'column',
  'kind',
  'subject',
  'attribute',
  'value',
  'modality',
  'outlets',
  'text',
  'fingerprint'
] as const satisfies readonly (keyof Row)[]

/** Claims as CSV by RFC 4180; no cell can be read as a formula. */
export function claimsCsv(results: readonly AuditResult[]): string {
  const cell = (value: Row[keyof Row]) => csvCell(Array.isArray(value) ? value.join(' ') : String(value))
  const lines = rows(results).map((row) => COLUMNS.map((column) => cell(row[column])).join(','))
  return [COLUMNS.join(','), ...lines].map((line) => `${line}\r\n`).join('')
}

const TABLE_COLUMNS = [
  'line',
  'kind',
  'subject',
  'attribute',
  'value',
  'outlets'
] as const satisfies readonly (keyof Row)[]
const WIDEST = 36

/** Claims as an aligned table for a terminal, document by document; long cells are cut. */
export function claimsTable(results: readonly AuditResult[]): string {
  return results.map(documentTable).join('\n')
}

function documentTable(result: AuditResult): string {
  const body = rows([result]).map((row) =>
    TABLE_COLUMNS.map((column) =>
      cutTo(escapeTerminal(Array.isArray(row[column]) ? row[column].join(' ') : String(row[column])))
    )
  )
  const lines = [[...TABLE_COLUMNS], ...body]
  const widths = TABLE_COLUMNS.map((_, index) =>
    lines.reduce((widest, line) => Math.max(widest, displayWidth(line[index]!)), 0)
  )
  const pad = (text: string, index: number) => text + ' '.repeat(widths[index]! - displayWidth(text))
  const table = lines.map((line) => `  ${line.map(pad).join('  ').trimEnd()}\n`).join('')
  return `${escapeTerminal(result.document.path)}\n\n${table}`
}

function cutTo(text: string): string {
  if (displayWidth(text) <= WIDEST) return text
  let kept = ''
  let width = 0
  for (const character of text) {
    width += displayWidth(character)
    if (width >= WIDEST) break
    kept += character
  }
  return `${kept}…`
}
