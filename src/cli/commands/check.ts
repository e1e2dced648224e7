import { auditFiles } from '../audit-files.ts'
import { type Context, runSettings } from '../context.ts'
import { exitCode } from '../gate.ts'
import { deliver } from '../output.ts'
import { noteStale } from '../stale.ts'

/** `claimcheck check`: the audit as a gate, for the terminal and for CI. */
export async function check(context: Context): Promise<number> {
  const settings = await runSettings(context)
  const { results, unreadable } = await auditFiles(context, settings)
  await deliver(results, { kind: 'stdout', format: 'pretty' }, context.options, context.io)
  noteStale(results, context, settings)
  return exitCode(results, unreadable, settings.gate)
}
