import type { AuditResult } from '../../model/audit-result.ts'
import { escapeTerminal } from '../../report/escape.ts'
import { countOpen } from '../../report/findings.ts'
import { severityCounts } from '../../report/wording.ts'
import { auditFiles } from '../audit-files.ts'
import { type Context, runSettings } from '../context.ts'
import { noteDrift } from '../drift.ts'
import { exitCode } from '../gate.ts'
import { deliver, destination } from '../output.ts'

/** `claimcheck audit`: checks documents and prints or writes what was found. */
export async function audit(context: Context): Promise<number> {
  const to = await destination(context.options, context.io)
  const settings = await runSettings(context)
  const { results, texts, unreadable } = await auditFiles(context, settings)
  const written = await deliver(results, to, context, { gate: settings.gate, texts })
  if (!settings.quiet) noteWritten(results, written, context)
  noteDrift(results, context, settings)
  return exitCode(results, unreadable, settings.gate)
}

function noteWritten(results: readonly AuditResult[], written: readonly string[][], { io }: Context): void {
  for (const [index, paths] of written.entries()) {
    const found = severityCounts(countOpen(results[index]!.findings))
    io.stderr.write(`${escapeTerminal(paths.join(', '))}: ${found}\n`)
  }
}
