import type { AuditResult } from '../model/audit-result.ts'
import { type Finding, SEVERITIES } from '../model/finding.ts'
import { countOpen } from '../report/findings.ts'
import { EXIT } from './io.ts'
import type { Gate } from './options.ts'

/** Exit code of a run: unreadable input outweighs findings, as it means that something was not checked at all. */
export function exitCode(results: readonly AuditResult[], unreadable: number, gate: Gate): number {
  if (unreadable > 0) return EXIT.usage
  const findings = results.flatMap((result) => result.findings)
  return failsOn(findings, gate) ? EXIT.findings : EXIT.clean
}

/** True when a finding that is open is at or above the gate. */
export function failsOn(findings: readonly Finding[], gate: Gate): boolean {
  if (gate === 'never') return false
  const counted = SEVERITIES.slice(0, SEVERITIES.indexOf(gate) + 1)
  const open = countOpen(findings)
  return counted.some((severity) => open[severity] > 0)
}
