import { type Finding, SEVERITIES, type Severity } from '../model/finding.ts'

/**
 * True for a finding that nobody has decided on yet; only these count against a gate. Where the document is held against
 * an earlier version, what was there before does not count either.
 */
export const isOpen = ({ status, baselineState = 'new' }: Finding): boolean =>
  status === 'new' && baselineState === 'new'

/** How a finding that is not open came to that: a decision, or an earlier version that has it too. */
export const settledAs = ({ status, baselineState }: Finding): string =>
  status === 'new' ? (baselineState === 'absent' ? 'gone' : 'there before') : status

/** What to call findings that are not open. */
export const settledTitle = (findings: readonly Finding[]): string =>
  findings.some(({ status }) => status === 'new') ? 'decided or there before' : 'decided before'

/** Most severe first, then in reading order, then by rule: the order of every report. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) =>
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      startOf(a) - startOf(b) ||
      compareText(a.ruleId, b.ruleId) ||
      compareText(a.fingerprint, b.fingerprint)
  )
}

const startOf = (finding: Finding): number => finding.spans[0]?.start ?? 0

/** Order by code unit, the same in every locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** How many open findings there are of each severity. */
export function countOpen(findings: readonly Finding[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 }
  for (const finding of findings) if (isOpen(finding)) counts[finding.severity]++
  return counts
}

/** The doubt as a sentence, whether or not the rule wrote its opening words. */
export function doubtSentence(doubt: string): string {
  if (doubt === '' || /^A false alarm/i.test(doubt)) return doubt
  return `A false alarm if ${doubt}`
}
