import type { AuditResult } from '../model/audit-result.ts'
import { InputError } from '../model/errors.ts'
import type { SourceFile } from '../model/source-file.ts'
import { escapeTerminal } from '../report/escape.ts'
import type { Context, RunSettings } from './context.ts'
import { findInputs, type Input } from './inputs.ts'
import { startProgress } from './progress.ts'

export interface AuditedFiles {
  readonly results: readonly AuditResult[]
  /** Texts of the audited documents by their path. */
  readonly texts: ReadonlyMap<string, string>
  /** Inputs that could not be read; each has had its line on standard error. */
  readonly unreadable: number
}

/** How a document that was read is audited. */
export type Auditor = (file: SourceFile, input: Input) => AuditResult | Promise<AuditResult>

/** Reads and audits every input; one that cannot be read does not keep the others from being audited. */
export async function auditFiles(
  context: Context,
  settings: RunSettings,
  audit: Auditor = (file) => context.services.audit(file, settings.audit)
): Promise<AuditedFiles> {
  const inputs = await findInputs(context.args, settings.config, context.io)
  const progress = await startProgress(context.io, settings.quiet)
  const results: AuditResult[] = []
  const texts = new Map<string, string>()
  const faults: string[] = []
  try {
    for (const [index, input] of inputs.entries()) {
      progress.at(`${index + 1} of ${inputs.length}  ${escapeTerminal(input.path)}`)
      const outcome = await auditOne(input, context, audit)
      if (typeof outcome === 'string') {
        faults.push(outcome)
        continue
      }
      results.push(outcome.result)
      texts.set(outcome.file.path, outcome.file.text)
    }
  } finally {
    progress.end()
  }
  for (const line of faults) context.io.stderr.write(`${line}\n`)
  return { results, texts, unreadable: faults.length }
}

/** The result, or the line that says why there is none. */
async function auditOne(
  input: Input,
  context: Context,
  audit: Auditor
): Promise<{ readonly result: AuditResult; readonly file: SourceFile } | string> {
  try {
    const file = await read(input, context)
    return { result: await audit(file, input), file }
  } catch (error) {
    if (error instanceof InputError) return faultLine(input.path, error)
    throw error
  }
}

/** Reads an input under the name that reports give it. @throws InputError */
export async function read(input: Input, { io, services }: Context): Promise<SourceFile> {
  if (input.file === undefined) return services.readStdin(io.stdin)
  return { ...(await services.readSource(input.file)), path: input.path }
}

/** `path:line: cause (remedy)`. */
export function faultLine(path: string, { line, cause, remedy }: InputError): string {
  const place = line === undefined ? path : `${path}:${line}`
  return escapeTerminal(`${place}: ${cause} (${remedy.replace(/\.$/, '')})`)
}
