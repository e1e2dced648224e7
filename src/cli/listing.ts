import { resolve } from 'node:path'
import type { AuditResult } from '../model/audit-result.ts'
import { auditFiles } from './audit-files.ts'
import { type Context, runSettings } from './context.ts'
import { writeAtomically } from './files.ts'
import { exitCode } from './gate.ts'
import { single } from './options.ts'
import { STDIN } from './parse.ts'

/** Audits the documents and writes what a listing makes of them to standard output or `--output`. No finding fails it. */
export async function writeListing(
  context: Context,
  list: (results: readonly AuditResult[]) => Promise<string>
): Promise<number> {
  const { options, io } = context
  const path = single(options, 'output')
  const { results, unreadable } = await auditFiles(context, await runSettings(context))
  const text = await list(results)
  if (path === undefined || path === STDIN) io.stdout.write(text)
  else if (results.length > 0) await writeAtomically(resolve(io.cwd, path), text, path)
  return exitCode(results, unreadable, 'never')
}
