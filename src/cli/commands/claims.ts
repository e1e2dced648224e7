import { resolve } from 'node:path'
import type { AuditResult } from '../../model/audit-result.ts'
import { auditFiles } from '../audit-files.ts'
import { type Context, runSettings } from '../context.ts'
import { writeAtomically } from '../files.ts'
import { exitCode } from '../gate.ts'
import { UsageError } from '../io.ts'
import { oneOf, single } from '../options.ts'
import { STDIN } from '../parse.ts'
import { explainLine } from './explain.ts'

const FORMATS = ['table', 'json', 'ndjson', 'csv'] as const

/** `claimcheck claims`: lists the claims of documents. */
export async function claims(context: Context): Promise<number> {
  const { options, io } = context
  const line = single(options, 'explain')
  if (line !== undefined) return explainLine(oneFile(context), lineNumber(line), context)
  const format = oneOf('format', single(options, 'format') ?? 'table', FORMATS)
  const path = single(options, 'output')
  const { results, unreadable } = await auditFiles(context, await runSettings(context))
  const text = await list(results, format)
  if (path === undefined || path === STDIN) io.stdout.write(text)
  else if (results.length > 0) await writeAtomically(resolve(io.cwd, path), text, path)
  return exitCode(results, unreadable, 'never')
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
