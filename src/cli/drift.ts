import { type Drifted, driftOf } from '../decide/index.ts'
import type { AuditResult } from '../model/audit-result.ts'
import { escapeTerminal } from '../report/escape.ts'
import type { Context, RunSettings } from './context.ts'
import { CORRECTIONS_PATH } from './store/corrections.ts'

/**
 * Says which decisions match no finding any more, and which were carried over to words that have changed a little. A
 * correction that has been carried out matches none, as it should; an entry for all documents can be judged only when
 * all of them were audited.
 */
export function noteDrift(results: readonly AuditResult[], context: Context, settings: RunSettings): void {
  const { decisions, audit, quiet } = settings
  if (decisions === undefined || quiet) return
  const drifts = results.map(({ document, findings, claims }) =>
    driftOf(findings, claims, decisions, { document: document.path, asOf: audit.asOf })
  )
  const all = context.args.length === 0
  const noted = [
    ...[...followedNotes(results, drifts), ...staleNotes(results, drifts, decisions, all)].map(
      (line) => `${CORRECTIONS_PATH}: ${line}`
    ),
    ...suppressionNotes(results, settings, all)
  ]
  for (const line of noted) context.io.stderr.write(`${escapeTerminal(line)}\n`)
}

/** What the settings silence by id, and is past its day or not there. */
function suppressionNotes(results: readonly AuditResult[], settings: RunSettings, all: boolean): string[] {
  const { config, audit, decisions } = settings
  const ids = results.flatMap(({ findings }) => findings.map(({ fingerprint }) => fingerprint))
  return (decisions?.suppressions ?? []).flatMap(({ finding, until }) => {
    const isPast = until !== undefined && audit.asOf !== undefined && until < audit.asOf
    if (isPast) return [`${config.path}: the suppression of "${finding}" held until ${until}`]
    const isMet = ids.some((id) => id.startsWith(finding))
    return isMet || !all ? [] : [`${config.path}: the suppression of "${finding}" matches no finding`]
  })
}

function followedNotes(results: readonly AuditResult[], drifts: readonly Drifted[]): string[] {
  return drifts.flatMap(({ followed }, index) =>
    followed.map(({ entry, finding }) => {
      const { line } = finding.spans[0]!
      const place = `${results[index]!.document.path}:${line}`
      return `entry "${entry.id}" (${entry.verdict}) was carried over to the new wording at ${place}; quote that in the entry`
    })
  )
}

function staleNotes(
  results: readonly AuditResult[],
  drifts: readonly Drifted[],
  decisions: NonNullable<RunSettings['decisions']>,
  all: boolean
): string[] {
  return decisions.corrections
    .filter(({ id, document, verdict }) => {
      if (verdict === 'corrected') return false
      const isThere = document === undefined ? all : results.some((result) => result.document.path === document)
      const count = drifts.filter(({ stale }) => stale.some((entry) => entry.id === id)).length
      return isThere && count >= (document === undefined ? results.length : 1)
    })
    .map(({ id, verdict }) => `entry "${id}" (${verdict}) matches no finding any more`)
}
