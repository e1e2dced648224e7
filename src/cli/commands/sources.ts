import { resolve } from 'node:path'
import type { AuditResult } from '../../model/audit-result.ts'
import { auditFiles } from '../audit-files.ts'
import { type Context, runSettings } from '../context.ts'
import { writeAtomically } from '../files.ts'
import { exitCode } from '../gate.ts'
import { oneOf, single } from '../options.ts'
import { STDIN } from '../parse.ts'

const FORMATS = ['pretty', 'json', 'csl'] as const

/** `claimcheck sources`: lists the works that documents cite, each with the claims that rest on it. */
export async function sources(context: Context): Promise<number> {
  const { options, io } = context
  const format = oneOf('format', single(options, 'format') ?? 'pretty', FORMATS)
  const path = single(options, 'output')
  const { results, unreadable } = await auditFiles(context, await runSettings(context))
  const text = await list(results, format)
  if (path === undefined || path === STDIN) io.stdout.write(text)
  else if (results.length > 0) await writeAtomically(resolve(io.cwd, path), text, path)
  return exitCode(results, unreadable, 'never')
}

async function list(results: readonly AuditResult[], format: (typeof FORMATS)[number]): Promise<string> {
  if (format === 'csl') return (await import('../../report/csl.ts')).cslJson(results)
  const { sourcesJson, sourcesPretty } = await import('../../report/sources-list.ts')
  return format === 'json' ? sourcesJson(results) : sourcesPretty(results)
}
