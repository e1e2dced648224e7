import { staleCorrections } from '../decide/index.ts'
import type { AuditResult } from '../model/audit-result.ts'
import { escapeTerminal } from '../report/escape.ts'
import type { Context, RunSettings } from './context.ts'
import { CORRECTIONS_PATH } from './store/corrections.ts'

/**
 * Says which decisions no longer match a finding. A correction that has been carried out matches none, as it
 * should; an entry for all documents can be judged only when all of them were audited.
 */
export function noteStale(results: readonly AuditResult[], context: Context, settings: RunSettings): void {
  const { decisions, audit, quiet } = settings
  if (decisions === undefined || quiet) return
  const stale = results.map(({ document, findings, claims }) =>
    staleCorrections(findings, claims, decisions, { document: document.path, asOf: audit.asOf })
  )
  const judged = decisions.corrections.filter(({ document, verdict }) => {
    const isThere =
      document === undefined ? context.args.length === 0 : results.some((result) => result.document.path === document)
    return isThere && verdict !== 'corrected'
  })
  for (const entry of judged) {
    const count = stale.filter((entries) => entries.includes(entry)).length
    const asked = entry.document === undefined ? results.length : 1
    if (count < asked) continue
    context.io.stderr.write(
      escapeTerminal(`${CORRECTIONS_PATH}: entry "${entry.id}" (${entry.verdict}) matches no finding any more`)
    )
    context.io.stderr.write('\n')
  }
}
