import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { createColors } from 'picocolors'
import type { AuditResult } from '../../model/audit-result.ts'
import type { Fix } from '../../model/finding.ts'
import { escapeTerminal } from '../../report/escape.ts'
import { auditFiles } from '../audit-files.ts'
import { type Context, type RunSettings, runSettings } from '../context.ts'
import { certainEdits, edited, hunksOf, leftByHand } from '../edits.ts'
import { writeAtomically } from '../files.ts'
import { EXIT } from '../io.ts'
import { wantsColors } from '../render.ts'

/** `claimcheck apply`: makes the edits that corrections and proven findings determine, or shows them. */
export async function apply(context: Context): Promise<number> {
  const settings = await runSettings(context)
  const { results, unreadable } = await auditFiles(context, settings)
  let isWhole = unreadable === 0
  for (const result of results) isWhole = (await applyTo(result, context, settings)) && isWhole
  return isWhole ? EXIT.clean : EXIT.findings
}

/** True when nothing is left that an entry corrects. */
async function applyTo(result: AuditResult, context: Context, settings: RunSettings): Promise<boolean> {
  const { io, options } = context
  const { path } = result.document
  const note = (line: string) => io.stderr.write(`${escapeTerminal(`${path}${line}`)}\n`)
  const byHand = leftByHand(result.findings)
  for (const { spans, reported } of byHand)
    note(`:${spans[0]!.line}: "${reported}" is not written as in its entry; mend it by hand`)
  const edits = certainEdits(result.findings)
  if (edits.length === 0) return byHand.length === 0
  const text = await readFile(resolve(io.cwd, path), 'utf8')
  const now = edited(text, edits)
  if (now === undefined) {
    note(': the text has changed since it was read; nothing was edited')
    return false
  }
  if (options['dryRun'] === true) show(path, text, edits, context)
  else if (options['patch'] === true) io.stdout.write(patchOf(path, text, edits))
  else {
    const worse = await newErrors(path, now, result, context, settings)
    if (worse > 0) {
      note(`: the edits would bring ${worse} new ${worse === 1 ? 'error' : 'errors'}; nothing was edited`)
      return false
    }
    await writeAtomically(resolve(io.cwd, path), now, path)
    io.stdout.write(`${escapeTerminal(path)}: ${edits.length} ${edits.length === 1 ? 'edit' : 'edits'}\n`)
  }
  return byHand.length === 0
}

/** Open errors of the edited text beyond those of the old one. */
async function newErrors(path: string, text: string, old: AuditResult, context: Context, { audit }: RunSettings) {
  const sha256 = createHash('sha256').update(text).digest('hex')
  const { findings } = await context.services.audit({ path, text, sha256 }, audit)
  const errors = (list: AuditResult['findings']) =>
    list.filter(({ severity, status }) => severity === 'error' && status === 'new').length
  return Math.max(0, errors(findings) - errors(old.findings))
}

/** A unified diff without context lines, as `git apply --unidiff-zero` takes it. */
function patchOf(path: string, text: string, edits: readonly Fix[]): string {
  const hunks = hunksOf(text, edits).flatMap(({ from, to, removed, added }) => [
    `@@ -${from},${removed.length} +${to},${added.length} @@`,
    ...removed.map((line) => `-${line}`),
    ...added.map((line) => `+${line}`)
  ])
  return [`--- a/${path}`, `+++ b/${path}`, ...hunks, ''].join('\n')
}

function show(path: string, text: string, edits: readonly Fix[], { io, options }: Context): void {
  const colors = createColors(wantsColors(io, options))
  const print = (line: string) => io.stdout.write(`${line}\n`)
  print(colors.bold(escapeTerminal(path)))
  for (const { from, removed, added } of hunksOf(text, edits)) {
    removed.forEach((line, at) => {
      print(colors.red(escapeTerminal(`${from + at} - ${line}`)))
    })
    added.forEach((line, at) => {
      print(colors.green(escapeTerminal(`${from + at} + ${line}`)))
    })
  }
}
