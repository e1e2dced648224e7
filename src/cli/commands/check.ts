import { type AuditedFiles, auditFiles } from '../audit-files.ts'
import { baselinePath, type Context, type RunSettings, runSettings } from '../context.ts'
import { noteDrift } from '../drift.ts'
import { auditorSince } from '../edited-files.ts'
import { exitCode } from '../gate.ts'
import { UsageError } from '../io.ts'
import { single } from '../options.ts'
import { deliver, destination } from '../output.ts'
import { STDIN } from '../parse.ts'

/** `claimcheck check`: the audit as a gate, for the terminal and for CI. */
export async function check(context: Context): Promise<number> {
  const to = await destination(context.options, context.io)
  const settings = await runSettings(context)
  const base = single(context.options, 'base')
  const updates = context.options['updateBaseline'] === true
  if (updates && context.args.includes(STDIN)) throw new UsageError('a baseline is of files, not of standard input')
  if (updates && base !== undefined) throw new UsageError('a baseline is of whole documents: leave out --base')
  const auditor = base === undefined ? undefined : await auditorSince(base, context, settings)
  const audited = await auditFiles(context, settings, auditor)
  const { results, texts, unreadable } = updates ? await afterUpdate(audited, context, settings) : audited
  await deliver(results, to, context, { gate: settings.gate, texts })
  noteDrift(results, context, settings)
  return exitCode(results, unreadable, settings.gate)
}

/** Brings the baseline up to date and audits against it. */
async function afterUpdate(audited: AuditedFiles, context: Context, settings: RunSettings): Promise<AuditedFiles> {
  const { io, options } = context
  const path = baselinePath(options)
  if (path === undefined || audited.unreadable > 0) return audited
  const { loadBaseline, updateBaseline } = await import('../store/baseline.ts')
  const { added, removed, kept } = await updateBaseline(io, path, audited.results, options['growBaseline'] === true)
  if (!settings.quiet) io.stderr.write(`${path}: ${added} accepted, ${removed} gone, ${kept} kept\n`)
  const decisions = {
    corrections: [],
    ...settings.decisions,
    baseline: await loadBaseline(io, path, false)
  }
  return auditFiles(context, { ...settings, audit: { ...settings.audit, decisions }, quiet: true })
}
