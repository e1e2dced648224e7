import type { AuditResult } from '../model/audit-result.ts'
import type { DiffResult } from '../model/claim-change.ts'
import { InputError } from '../model/errors.ts'
import type { Finding } from '../model/finding.ts'
import type { SourceFile } from '../model/source-file.ts'
import { escapeTerminal } from '../report/escape.ts'
import { counted } from '../report/wording.ts'
import type { Auditor } from './audit-files.ts'
import type { Context, RunSettings } from './context.ts'
import { UsageError } from './io.ts'
import { sourceOf } from './versions.ts'

/** Audits documents against a revision: what was there before is marked, what the edit broke is added. */
export async function auditorSince(name: string, context: Context, settings: RunSettings): Promise<Auditor> {
  const { openRevision, forkPoint, renamesSince } = await import('./git.ts')
  const revision = await forkPoint(await openRevision(context.io.cwd, name))
  const renames = await renamesSince(revision)
  const note = (path: string, text: string): void => {
    if (!settings.quiet) context.io.stderr.write(`${escapeTerminal(`${path}: ${text}`)}\n`)
  }
  return async (file, input) => {
    if (input.file === undefined) throw new UsageError('--base needs files: standard input has no earlier version')
    const old = await versionIn(revision, renames, input.file, file.path, context).catch((error: unknown) => {
      if (!(error instanceof InputError)) throw error
      note(file.path, `its version in "${name}" ${error.cause}; all findings count as new`)
    })
    if (old === undefined) {
      note(file.path, `not in "${name}"; all findings count as new`)
      return withState(await context.services.audit(file, settings.audit), 'new')
    }
    if (old.sha256 === file.sha256) return withState(await context.services.audit(file, settings.audit), 'unchanged')
    const result = await context.services.compare(old, file, settings.audit)
    noteMended(result, (text) => note(file.path, text))
    return result.audit
  }
}

type Git = typeof import('./git.ts')
type Revision = Awaited<ReturnType<Git['openRevision']>>

/** The document as it stood in the revision, under the name that it had there. @throws InputError */
async function versionIn(
  revision: Revision,
  renames: ReadonlyMap<string, string>,
  file: string,
  shown: string,
  context: Context
): Promise<SourceFile | undefined> {
  const { fileAt, pathInRepository } = await import('./git.ts')
  const path = await pathInRepository(revision, file)
  if (path === undefined) throw new UsageError(`${shown}: is not in the repository of "${revision.name}"`)
  const bytes =
    (await fileAt(revision, path)) ?? (renames.has(path) ? await fileAt(revision, renames.get(path)!) : undefined)
  return bytes && sourceOf(bytes, shown, context)
}

const withState = (result: AuditResult, baselineState: NonNullable<Finding['baselineState']>): AuditResult => ({
  ...result,
  findings: result.findings.map((finding) => ({ ...finding, baselineState }))
})

function noteMended({ absent }: DiffResult, note: (text: string) => void): void {
  const open = absent.filter(({ status, severity }) => status === 'new' && severity !== 'info')
  if (open.length > 0) note(`the edit mended ${counted(open.length, 'finding')}`)
}
