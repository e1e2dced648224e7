import type { AuditResult } from '../../model/audit-result.ts'
import type { Context } from '../context.ts'
import { UsageError } from '../io.ts'
import { writeListing } from '../listing.ts'
import { oneOf, single } from '../options.ts'
import { explainLine } from './explain.ts'

const FORMATS = ['table', 'json', 'ndjson', 'csv'] as const

/** `claimcheck claims`: lists the claims of documents. */
export async function claims(context: Context): Promise<number> {
  const { options } = context
  const line = single(options, 'explain')
  if (line !== undefined) return explainLine(oneFile(context), lineNumber(line), context)
  const format = oneOf('format', single(options, 'format') ?? 'table', FORMATS)
  return writeListing(context, (results) => list(results, format))
}

function oneFile({ args }: Context): string {
  if (args.length !== 1) throw new UsageError('--explain takes one document: claimcheck claims FILE --explain LINE')
  return args[0]!
}

function lineNumber(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new UsageError(`--explain takes a line number, not "${text}"`)
  return Number(text)
}

async function list(results: readonly AuditResult[], format: (typeof FORMATS)[number]): Promise<string> {
  const { claimsCsv, claimsJson, claimsNdjson, claimsTable } = await import('../../report/claims-list.ts')
  return { table: claimsTable, json: claimsJson, ndjson: claimsNdjson, csv: claimsCsv }[format](results)
}
