import { auditFiles } from '../audit-files.ts'
import { type Context, runSettings } from '../context.ts'
import { noteDrift } from '../drift.ts'
import { exitCode } from '../gate.ts'
import { deliver, destination } from '../output.ts'

/** `claimcheck check`: the audit as a gate, for the terminal and for CI. */
export async function check(context: Context): Promise<number> {
  const to = await destination(context.options, context.io)
  const settings = await runSettings(context)
  const { results, texts, unreadable } = await auditFiles(context, settings)
  await deliver(results, to, context, { gate: settings.gate, texts })
  noteDrift(results, context, settings)
  return exitCode(results, unreadable, settings.gate)
}
