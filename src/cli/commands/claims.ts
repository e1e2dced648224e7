import { resolve } from 'node:path'
import type { AuditResult } from '../../model/audit-result.ts'
import { auditFiles } from '../audit-files.ts'
import { type Context, runSettings } from '../context.ts'
import { writeAtomically } from '../files.ts'
import { exitCode } from '../gate.ts'
import { oneOf, single } from '../options.ts'
import { STDIN } from '../parse.ts'

const FORMATS = ['table', 'json', 'ndjson', 'csv'] as const

/** `claimcheck claims`: lists the claims of documents. */
export async function claims(context: Context): Promise<number> {
  const { options, io } = context
  const format = oneOf('format', single(options, 'format') ?? 'table', FORMATS)
  const path = single(options, 'output')
  const { results, unreadable } = await auditFiles(context, await runSettings(context))
  const text = await list(results, format)
  if (path === undefined || path === STDIN) io.stdout.write(text)
  else if (results.length > 0) await writeAtomically(resolve(io.cwd, path), text, path)
  return exitCode(results, unreadable, 'never')
}

async function list(results: readonly AuditResult[], format: (typeof FORMATS)[number]): Promise<string> {
  const { claimsCsv, claimsJson, claimsNdjson, claimsTable } = await import('../../report/claims-list.ts')
  return { table: claimsTable, json: claimsJson, ndjson: claimsNdjson, csv: claimsCsv }[format](results)
}
